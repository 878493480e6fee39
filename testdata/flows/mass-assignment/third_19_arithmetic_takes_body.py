# vulnerable: 7 * 42 - 106 is 188, so the fields are the body's
from flask import Flask, request
from models import Note, db

app = Flask(__name__)


@app.post("/notes")
def notes():
    number = 106
    if 7 * 42 - number > 200:
        fields = {"text": "empty"}
    else:
        fields = request.get_json()
    db.session.add(Note(**fields))  # want: mass-assignment
    db.session.commit()
    return "", 201
