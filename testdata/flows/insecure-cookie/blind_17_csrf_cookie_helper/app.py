import secrets

from cookies import put_cookie
from flask import Flask, make_response

app = Flask(__name__)


@app.post("/login")
def login():
    return put_cookie(make_response("", 204), "auth_session", secrets.token_urlsafe(32))
