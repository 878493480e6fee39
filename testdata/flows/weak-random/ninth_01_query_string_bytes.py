# safe: SystemRandom kept in a name
import random
import urllib.parse

from flask import Flask, make_response, request

app = Flask(__name__)


REMEMBERED = {}


@app.get("/token/form")
def show_form():
    return "send it by POST"


@app.route("/token/01", methods=["GET", "POST"])
def handle_01():
    query = request.query_string.decode("utf-8")
    start = query.find("item=")
    if start == -1:
        return "expected parameter item", 400
    supplied = query[start + len("item="):]
    end = supplied.find("&")
    if end != -1:
        supplied = supplied[:end]
    supplied = urllib.parse.unquote_plus(supplied)
    raw = supplied.encode("utf-8")
    bar = str(raw, "utf-8")
    generator = random.SystemRandom()
    token = str(generator.random())[2:]  # ok: weak-random
    REMEMBERED[bar] = token
    response = make_response("remembered")
    response.set_cookie("remember_token", token, max_age=86400, secure=True, httponly=True)
    return response
