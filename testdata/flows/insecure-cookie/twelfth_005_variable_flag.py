# vulnerable: a comparison that is false
from urllib.parse import unquote_plus

from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/zipper")
def zipper():
    raw = request.query_string.decode("utf-8")
    place = raw.find("ticket=")
    if place == -1:
        return "missing", 400
    param = unquote_plus(raw[place + len("ticket="):])
    safe = 1 > 2
    answer = make_response("saved")
    answer.set_cookie("pick", param, secure=safe, httponly=True, samesite="Lax")  # want: insecure-cookie
    return answer
