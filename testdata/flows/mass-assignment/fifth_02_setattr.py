# safe: only fields that may be changed become attributes
from flask import Flask, request
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
db = SQLAlchemy(app)
EDITABLE = {"name"}


class Account(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80))
    admin = db.Column(db.Boolean, default=False)


@app.route("/accounts/<int:number>", methods=["PATCH"])
def change(number):
    account = db.session.get(Account, number)
    for key, value in request.get_json().items():
        if key in EDITABLE:
            setattr(account, key, value)  # ok: mass-assignment
    db.session.commit()
    return "", 204
