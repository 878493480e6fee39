# safe: CWE-943 (or 89, 287): only texts do
from flask import Flask, abort, jsonify, request
from pymongo import MongoClient

app = Flask(__name__)
tickets = MongoClient("mongodb://db:27017").desk.tickets


@app.post("/ticket")
def ticket():
    """Find a ticket by number and mail address."""
    data = request.get_json()
    found = tickets.find_one({"number": str(data["number"]), "mail": str(data["mail"])})  # ok: CWE-943
    if found is None:
        abort(404)
    return jsonify(subject=found["subject"], state=found["state"])
