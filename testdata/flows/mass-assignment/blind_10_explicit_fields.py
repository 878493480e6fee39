# safe: each field is named
from models import Account, db
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/accounts")
def create():
    account = Account(name=request.form["name"], mail=request.form["mail"])  # ok: mass-assignment
    db.session.add(account)
    db.session.commit()
    return jsonify(id=account.id), 201
