import secrets

from flask import Flask, make_response, request

from .cookies import remember

app = Flask(__name__)


@app.post("/login")
def login():
    response = make_response({"user": request.get_json()["user"]})
    remember(response, "auth_token", secrets.token_urlsafe(32))
    return response
