# vulnerable: every field of the body becomes an attribute of the account
from flask import Flask, request
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
db = SQLAlchemy(app)


class Account(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80))
    admin = db.Column(db.Boolean, default=False)


@app.route("/accounts/<int:number>", methods=["PATCH"])
def change(number):
    account = db.session.get(Account, number)
    for key, value in request.get_json().items():
        setattr(account, key, value)  # want: mass-assignment
    db.session.commit()
    return "", 204
