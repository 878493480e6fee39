# vulnerable: bound without secure
import functools

from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/candle", methods=["POST"])
def candle():
    arrived = request.values.get("saddle") or ""
    answer = make_response("saved")
    put = functools.partial(answer.set_cookie, httponly=True, samesite="Lax")
    put("pick", arrived)  # want: insecure-cookie
    return answer
