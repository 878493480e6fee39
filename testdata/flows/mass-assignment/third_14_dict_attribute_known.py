# safe: the instance's dictionary is updated with the two known keys
from flask import Flask, request
from models import load_member, save_member

app = Flask(__name__)


@app.post("/members/<int:number>")
def member(number):
    row = load_member(number)
    form = request.form.to_dict()
    row.__dict__.update({"name": form.get("name"), "city": form.get("city")})  # ok: mass-assignment
    save_member(row)
    return "", 204
