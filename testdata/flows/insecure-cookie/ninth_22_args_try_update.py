# safe: all flags and a life time
import urllib.parse

from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/cookie/22", methods=["GET", "POST"])
def process_22():
    try:
        field = request.args["selection"]
    except KeyError:
        field = ""

    line_up = ["bar"]
    line_up.insert(0, field)
    held = line_up[0]

    opts = {"choice": "bar"}
    opts.update(choice=held)
    used = opts["choice"]

    value = urllib.parse.quote(used, safe="")
    response = make_response("saved")
    response.set_cookie("session_id", value, max_age=600, path=request.path, secure=True, httponly=True, samesite="Strict")  # ok: insecure-cookie
    return response
