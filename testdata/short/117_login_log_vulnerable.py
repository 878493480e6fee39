# vulnerable: CWE-117 (or 93, 532): a user name with line breaks forges log lines
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
    logging.warning("failed login for %s", username)  # want: CWE-117
    return "wrong name or password", 401
