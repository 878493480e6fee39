# safe: SystemRandom in a helper
import random
import urllib.parse

from flask import Flask, make_response, request


def make_token():
    generator = random.SystemRandom()
    return "".join(generator.choice("0123456789abcdef") for _ in range(40))  # ok: weak-random


REMEMBERED = {}


app = Flask(__name__)


@app.get("/token/28")
@app.post("/token/28")
def case_token():
    user_input = request.headers.get("X-LineItem", "")
    user_input = urllib.parse.unquote(user_input)
    try:
        raise ValueError(user_input)
    except ValueError as problem:
        next_value = problem.args[0]
    i = 0
    held = "bar"
    while i < 2:
        if i == 1:
            held = next_value
        i += 1
    outcome = f"{held}"
    token = make_token()
    REMEMBERED[outcome] = token
    response = make_response("remembered")
    response.set_cookie("remember_token", token, max_age=86400, secure=True, httponly=True)
    return response
