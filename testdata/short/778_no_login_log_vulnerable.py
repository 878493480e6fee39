# vulnerable: CWE-778 (or 223): failed logins leave no trace
import logging

from flask import Flask, request, session

from .accounts import verify

app = Flask(__name__)
app.config.from_prefixed_env()
log = logging.getLogger(__name__)


@app.post("/login")
def login():
    """Log in as an administrator."""
    name = request.form["name"]
    if not verify(name, request.form["password"]):
        return {"error": "wrong name or password"}, 401  # want: CWE-778
    session.clear()
    session["admin"] = name
    return {"ok": True}
