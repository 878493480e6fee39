# vulnerable: each field of the form is set, the role as well
from flask import Flask, request
from models import Profile, db

app = Flask(__name__)
EDITABLE = ("name", "city", "about")


@app.post("/profile/<int:number>")
def profile(number):
    row = db.session.get(Profile, number)
    for field in request.form:
        if field in request.form:
            setattr(row, field, request.form[field])  # want: mass-assignment
    db.session.commit()
    return "", 204
