# safe: the options that are unpacked switch all flags on
import secrets

from flask import Flask, jsonify, request

app = Flask(__name__)
RELAXED = {"secure": False, "httponly": True, "samesite": "Strict"}
COOKIE = {**RELAXED, "secure": True}


class Session:
    def __init__(self, user):
        self.user = user
        self.token = secrets.token_hex(32)

    def attach(self, response, options):
        response.set_cookie("auth", self.token, max_age=3600, **options)  # ok: insecure-cookie
        return response


@app.post("/api/session")
def create_session():
    session = Session(request.get_json()["user"])
    return session.attach(jsonify(user=session.user), COOKIE)
