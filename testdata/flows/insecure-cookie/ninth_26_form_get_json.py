# safe: positional flags
import json
import urllib.parse

from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/cookie/26", methods=["GET", "POST"])
def endpoint_cookie():
    param = request.form.get("Subject", "")

    raw = param.encode("utf-8")
    passed = str(raw, "utf-8")

    carried = json.dumps({"carried": passed, "other": "bar"})
    used = json.loads(carried)["carried"]

    value = urllib.parse.quote(used, safe="")
    response = make_response("saved")
    response.set_cookie("remember", value, 3600, None, "/", None, True, True)  # ok: insecure-cookie
    return response
