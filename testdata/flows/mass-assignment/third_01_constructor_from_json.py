# vulnerable: every field of the JSON body becomes an attribute of the new user
from flask import Flask, request
from models import User, db

app = Flask(__name__)


@app.post("/users")
def users():
    body = request.get_json()
    user = User(**body)  # want: mass-assignment
    db.session.add(user)
    db.session.commit()
    return {"id": user.id}, 201
