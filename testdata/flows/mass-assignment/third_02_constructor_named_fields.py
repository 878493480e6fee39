# safe: the two fields are named one by one
from flask import Flask, request
from models import User, db

app = Flask(__name__)


@app.post("/users")
def users():
    body = request.get_json()
    user = User(name=body["name"], email=body["email"])  # ok: mass-assignment
    db.session.add(user)
    db.session.commit()
    return {"id": user.id}, 201
