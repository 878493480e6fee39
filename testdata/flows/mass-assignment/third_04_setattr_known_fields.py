# safe: only fields of the constant tuple are set
from flask import Flask, request
from models import Profile, db

app = Flask(__name__)
EDITABLE = ("name", "city", "about")


@app.post("/profile/<int:number>")
def profile(number):
    row = db.session.get(Profile, number)
    for field in EDITABLE:
        if field in request.form:
            setattr(row, field, request.form[field])  # ok: mass-assignment
    db.session.commit()
    return "", 204
