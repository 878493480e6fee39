# vulnerable: all of the body's keys are columns of the insert
from flask import Flask, request
from sqlalchemy import insert
from tables import engine, payments

app = Flask(__name__)


@app.post("/payments")
def pay():
    body = request.get_json()
    row = {}
    for name in body:
        row[name] = body[name]
    with engine.begin() as connection:
        connection.execute(insert(payments).values(**row))  # want: mass-assignment
    return "", 201
