# safe: 7 * 42 - 106 is 188, so the fields are constant
from flask import Flask, request
from models import Note, db

app = Flask(__name__)


@app.post("/notes")
def notes():
    number = 106
    if 7 * 42 - number > 200:
        fields = request.get_json()
    else:
        fields = {"text": "empty"}
    db.session.add(Note(**fields))  # ok: mass-assignment
    db.session.commit()
    return "", 201
