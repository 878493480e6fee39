# vulnerable: setattr with the user's attribute name changes a class of the program
from flask import Flask, jsonify, request

app = Flask(__name__)


class Limits:
    items = 10
    enabled = True


@app.post("/limits")
def set_limit():
    data = request.get_json()
    setattr(Limits, data["name"], data["value"])  # want: unsafe-reflection
    return jsonify(items=Limits.items)
