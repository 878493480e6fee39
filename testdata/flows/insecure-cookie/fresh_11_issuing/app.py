import secrets

from flask import Flask, make_response

from issuing import issue

app = Flask(__name__)


@app.post("/login")
def login():
    response = make_response({"ok": True})
    issue(response, "session_token", secrets.token_urlsafe(32))
    return response
