from accounts import Accounts
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/login")
def login():
    accounts = Accounts("users.xml")
    form = request.form
    return jsonify(ok=accounts.match(form["name"], form["pin"]))
