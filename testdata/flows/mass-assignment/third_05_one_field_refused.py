# vulnerable: only is_admin is taken out, balance and owner remain
from flask import Flask, request
from models import Customer, db

app = Flask(__name__)


def cleaned(fields):
    return {key: value for key, value in fields.items() if key != "is_admin"}


@app.put("/customers/<int:number>")
def customer(number):
    fields = cleaned(request.get_json())
    db.session.query(Customer).filter_by(id=number).update(fields)  # want: mass-assignment
    db.session.commit()
    return "", 204
