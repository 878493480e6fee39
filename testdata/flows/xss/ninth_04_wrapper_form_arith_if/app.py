# safe: the condition never holds (207 < 200)
import json

from flask import Flask, request

from helpers.separate_request import SeparateRequest

app = Flask(__name__)


@app.route("/page/04", methods=["GET", "POST"])
def process_page():
    scr = SeparateRequest(request)
    incoming = scr.get_form_parameter("detail")

    carry = "plain"
    offset = 196
    if (500 // 42) + offset < 200:
        carry = incoming

    carried = json.dumps({"carried": carry, "other": "plain"})
    relayed = json.loads(carried)["carried"]

    num = 86
    if 7 * 42 - num > 200:
        used = relayed
    else:
        used = "plain"

    page = f"<html><body><h1>{used}</h1></body></html>"
    return page  # ok: xss
