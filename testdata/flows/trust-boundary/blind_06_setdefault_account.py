# vulnerable: setdefault stores the unchecked account when the session has none
from flask import Flask, jsonify, session

app = Flask(__name__)


@app.route("/shop/<account>")
def shop(account):
    current = session.setdefault("account", account)  # want: trust-boundary
    return jsonify(account=current)
