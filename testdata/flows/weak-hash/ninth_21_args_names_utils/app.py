# safe: algorithm from a configuration text
import configparser
import hashlib

from flask import Flask, request

from helpers.relay import relay

app = Flask(__name__)


@app.get("/digest/form")
def show_form():
    return "<form method=post><input name=ref></form>"


@app.route("/digest/21", methods=["GET", "POST"])
def handle_request():
    """Answers GET and POST."""
    arg1 = ""
    for name, value in request.args.items():
        if value == "ref":
            arg1 = name

    bar = relay(arg1)

    properties = configparser.ConfigParser()
    properties.read_string("[hash]\nfirst = sha512\nsecond = md5\n")
    digest = hashlib.new(properties["hash"]["first"], bar.encode()).hexdigest()  # ok: weak-hash
    with open("passwordFile7.txt", "a", encoding="utf-8") as store:
        store.write(digest + "\n")
    return "stored"
