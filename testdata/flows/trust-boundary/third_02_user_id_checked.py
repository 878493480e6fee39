# safe: the password is checked, and the row's own number is stored
from users import find_user
from werkzeug.security import check_password_hash

from flask import Flask, request, session

app = Flask(__name__)


@app.post("/enter")
def enter():
    row = find_user(request.form["name"])
    if row is None or not check_password_hash(row.password, request.form["password"]):
        return "", 401
    session["user_id"] = row.id  # ok: trust-boundary
    return "", 204
