# safe: CWE-778 (or 223): they are logged
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
        log.warning("failed login of %r from %s", name, request.remote_addr)
        return {"error": "wrong name or password"}, 401  # ok: CWE-778
    session.clear()
    session["admin"] = name
    return {"ok": True}
