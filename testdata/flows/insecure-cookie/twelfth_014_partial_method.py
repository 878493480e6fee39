# safe: bound with secure
import functools

from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/candle", methods=["POST"])
def candle():
    arrived = request.values.get("saddle") or ""
    answer = make_response("saved")
    put = functools.partial(answer.set_cookie, httponly=True, samesite="Lax", secure=True)
    put("pick", arrived)  # ok: insecure-cookie
    return answer
