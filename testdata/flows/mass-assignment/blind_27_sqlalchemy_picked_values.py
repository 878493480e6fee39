# safe: the values are the intersection with the editable columns
from sqlalchemy import create_engine, update

from models import Profile
from flask import Flask, jsonify, request

app = Flask(__name__)

engine = create_engine("sqlite:///app.db")
EDITABLE = {"motto", "city"}


@app.patch("/profile/<int:key>")
def patch(key):
    body = request.get_json()
    changes = {name: str(body[name]) for name in EDITABLE & set(body)}
    statement = update(Profile).where(Profile.id == key).values(**changes)  # ok: mass-assignment
    with engine.begin() as conn:
        conn.execute(statement)
    return jsonify(ok=True)
