# vulnerable: the options that are unpacked switch the secure flag off
import secrets

from flask import Flask, jsonify, request

app = Flask(__name__)
COOKIE = {"secure": True, "httponly": True, "samesite": "Strict"}
RELAXED = {**COOKIE, "secure": False}


class Session:
    def __init__(self, user):
        self.user = user
        self.token = secrets.token_hex(32)

    def attach(self, response, options):
        response.set_cookie("auth", self.token, max_age=3600, **options)  # want: insecure-cookie
        return response


@app.post("/api/session")
def create_session():
    session = Session(request.get_json()["user"])
    return session.attach(jsonify(user=session.user), RELAXED)
