# safe: SystemRandom
import configparser
import random

from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/token/15", methods=["GET", "POST"])
def respond_token():
    user_input = request.form.get("ref", "")

    cfg = configparser.ConfigParser(interpolation=None)
    cfg["web"] = {"one": user_input, "two": "bar"}
    relayed = cfg["web"]["one"]

    def inner():
        return relayed

    used = inner()

    token = str(random.SystemRandom().randint(0, 10**12))  # ok: weak-random
    response = make_response("remembered")
    response.set_cookie("rememberMe", used[:20] + ":" + token, secure=True, httponly=True, samesite="Lax")
    return response
