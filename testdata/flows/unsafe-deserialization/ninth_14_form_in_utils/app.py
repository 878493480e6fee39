# vulnerable: marshal; the value goes through: dict, helper utils
import base64
import marshal

from flask import Flask, request

from helpers.relay import relay

app = Flask(__name__)


@app.get("/state/form")
def show_form():
    return "<form method=post><input name=item></form>"


@app.route("/state/14", methods=["GET", "POST"])
def process_14():
    if "item" in request.form:
        param = request.form["item"]
    else:
        param = ""

    lookup_map = {}
    lookup_map["keyA"] = "TgAA"
    lookup_map["key_b"] = param
    lookup_map["keyC"] = "another"
    relayed = lookup_map["key_b"]

    used = relay(relayed)

    thing = marshal.loads(base64.b64decode(used))  # want: unsafe-deserialization
    return type(thing).__name__
