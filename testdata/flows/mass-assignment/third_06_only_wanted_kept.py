# safe: only name and phone are kept
from flask import Flask, request
from models import Customer, db

app = Flask(__name__)


def cleaned(fields):
    return {key: value for key, value in fields.items() if key in ("name", "phone")}


@app.put("/customers/<int:number>")
def customer(number):
    fields = cleaned(request.get_json())
    db.session.query(Customer).filter_by(id=number).update(fields)  # ok: mass-assignment
    db.session.commit()
    return "", 204
