# vulnerable: the instance's dictionary is updated from the form
from flask import Flask, request
from models import load_member, save_member

app = Flask(__name__)


@app.post("/members/<int:number>")
def member(number):
    row = load_member(number)
    form = request.form.to_dict()
    row.__dict__.update(form)  # want: mass-assignment
    save_member(row)
    return "", 204
