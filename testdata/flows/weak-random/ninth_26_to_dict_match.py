# vulnerable: sample
import json
import random
import string

from flask import Flask, make_response, request

app = Flask(__name__)


REMEMBERED = {}


@app.get("/login/form")
def show_form():
    return "send it by POST"


@app.route("/login/26", methods=["GET", "POST"])
def handle_login():
    fields = request.form.to_dict()
    param = fields.get("item", "")

    guess = "ABC"
    match guess[2]:
        case "A":
            held = "bar"
        case "C" | "D":
            held = param
        case _:
            held = "bar"

    carried = json.dumps({"carried": held, "other": "bar"})
    bar = json.loads(carried)["carried"]

    token = "".join(random.sample(string.hexdigits, 16))  # want: weak-random
    REMEMBERED[bar] = token
    response = make_response("remembered")
    response.set_cookie("remember_token", token, max_age=86400, secure=True, httponly=True)
    return response
