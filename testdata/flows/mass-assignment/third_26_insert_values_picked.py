# safe: the columns of the insert are constant
from flask import Flask, request
from sqlalchemy import insert
from tables import engine, payments

app = Flask(__name__)


@app.post("/payments")
def pay():
    body = request.get_json()
    row = {}
    for name in ("amount", "purpose"):
        row[name] = body[name]
    with engine.begin() as connection:
        connection.execute(insert(payments).values(**row))  # ok: mass-assignment
    return "", 201
