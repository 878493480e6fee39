# safe: os.urandom
import collections
import os

from flask import Flask, make_response, request

from helpers.separate_request import SeparateRequest

app = Flask(__name__)


@app.route("/remember/23", methods=["GET", "POST"])
def handle_23():
    scr = SeparateRequest(request)
    incoming = scr.get_query_parameter("vector")
    backwards = incoming[::-1]
    middle = backwards[::-1]
    line = collections.deque(["bar"])
    line.appendleft(middle)
    carry = line.popleft()
    bar = "{x}".format(x=carry, spare="bar")
    token = os.urandom(24).hex()  # ok: weak-random
    response = make_response("remembered")
    response.set_cookie("rememberMe", bar[:20] + ":" + token, secure=True, httponly=True, samesite="Lax")
    return response
