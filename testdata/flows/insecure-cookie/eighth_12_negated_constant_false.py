# safe: the flag is the negation of a constant that is false
from flask import Flask, make_response, request

app = Flask(__name__)
BEHIND_PROXY = False


class Cookie:
    name = "session_key"
    secure = not BEHIND_PROXY

    def put(self, response, value):
        response.set_cookie(self.name, value, secure=self.secure, httponly=True, samesite="Lax")  # ok: insecure-cookie
        return response


@app.route("/key", methods=["POST"])
def key():
    return Cookie().put(make_response("ok"), request.form["key"])
