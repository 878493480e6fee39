# safe: set in a helper with the flags
import base64
import configparser
import urllib.parse

from flask import Flask, make_response, request

app = Flask(__name__)


def remember(answer, token):
    answer.set_cookie("session_token", token, secure=True, httponly=True, samesite="Lax")  # ok: insecure-cookie


@app.route("/keep/13", methods=["GET", "POST"])
def handle_keep():
    query = request.query_string.decode("utf-8")
    start = query.find("selection=")
    if start == -1:
        return "expected parameter selection", 400
    param = query[start + len("selection="):]
    end = param.find("&")
    if end != -1:
        param = param[:end]
    param = urllib.parse.unquote_plus(param)

    num = 106
    passed = param if 7 * 18 + num > 200 else "bar"

    conf = configparser.RawConfigParser()
    conf.add_section("section")
    conf.set("section", "keyA", "bar")
    conf.set("section", "key_b", passed)
    held = conf.get("section", "key_b")

    encoded = base64.b64encode(held.encode("utf-8"))
    bar2 = base64.b64decode(encoded).decode("utf-8")

    value = urllib.parse.quote(bar2, safe="")
    response = make_response("saved")
    remember(response, value)
    return response
