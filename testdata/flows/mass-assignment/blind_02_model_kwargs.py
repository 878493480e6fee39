# vulnerable: the model is created from all fields of the form
from models import Account, db
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/accounts")
def create():
    fields = request.form.to_dict()
    account = Account(**fields)  # want: mass-assignment
    db.session.add(account)
    db.session.commit()
    return jsonify(id=account.id), 201
