# safe: the property makes the session's key with token_hex
import secrets

from flask import Flask, make_response

app = Flask(__name__)


class Session:
    def __init__(self):
        self._key = None

    @property
    def key(self):
        if self._key is None:
            self._key = secrets.token_hex(32)  # ok: weak-random
        return self._key


@app.route("/enter", methods=["POST"])
def enter():
    response = make_response("in")
    response.set_cookie("session_id", Session().key, secure=True, httponly=True, samesite="Lax")
    return response
