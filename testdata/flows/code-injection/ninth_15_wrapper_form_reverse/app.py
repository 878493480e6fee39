# safe: literal_eval accepts literals only
import ast
import configparser

from flask import Flask, request

from helpers.separate_request import SeparateRequest

app = Flask(__name__)


@app.route("/calc/15", methods=["GET", "POST"])
def respond_calc():
    """One step of the form."""
    scr = SeparateRequest(request)
    incoming = scr.get_form_parameter("account")

    backwards = incoming[::-1]
    relayed = backwards[::-1]

    ini = configparser.RawConfigParser()
    ini.add_section("section")
    ini.set("section", "alpha", "1 + 1")
    ini.set("section", "beta", relayed)
    used = ini.get("section", "beta")

    try:
        answer = ast.literal_eval(used)  # ok: code-injection
    except (ValueError, SyntaxError):
        return "no literal", 400
    return str(type(answer).__name__)
