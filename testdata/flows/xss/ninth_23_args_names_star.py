# safe: plain text
from flask import Flask, Response, request

app = Flask(__name__)


@app.get("/greet/form")
def show_form():
    return "send it by POST"


@app.route("/greet/23", methods=["GET", "POST"])
def handle_request():
    supplied = ""
    for name, value in request.args.items():
        if value == "item":
            supplied = name

    i = 0
    carry = "plain"
    while i < 2:
        if i == 1:
            carry = supplied
        i += 1

    first, *rest = ["plain", carry, "tail"]
    bar2 = rest[0]

    return Response("Value: " + bar2, mimetype="text/plain")  # ok: xss
