# vulnerable: the flag in its position is false
from flask import Flask, make_response, request

app = Flask(__name__)


def set_session(response, value, secure=False):
    response.set_cookie("sessionid", value, None, None, "/", None, secure, True, samesite="Lax")  # want: insecure-cookie
    return response


@app.route("/open", methods=["POST"])
def open_session():
    return set_session(make_response("open"), request.form["session"])
