# vulnerable: the values of an UPDATE are the body's keys
from sqlalchemy import create_engine, update

from models import Profile
from flask import Flask, jsonify, request

app = Flask(__name__)

engine = create_engine("sqlite:///app.db")


@app.patch("/profile/<int:key>")
def patch(key):
    changes = request.get_json()
    statement = update(Profile).where(Profile.id == key).values(**changes)  # want: mass-assignment
    with engine.begin() as conn:
        conn.execute(statement)
    return jsonify(ok=True)
