# safe: CWE-117 (or 93, 532): line breaks are taken out
import logging

from flask import Flask, request

from .accounts import check_password

app = Flask(__name__)
logging.basicConfig(filename="auth.log", format="%(asctime)s %(message)s", level=logging.INFO)


@app.post("/login")
def login():
    """Log a user in."""
    username = request.form["username"]
    if check_password(username, request.form["password"]):
        return "welcome"
    shown = username.replace("\r", " ").replace("\n", " ")
    logging.warning("failed login for %s", shown)  # ok: CWE-117
    return "wrong name or password", 401
