# safe: only numbers behind the names of a fixed set become headers of the answer
from flask import Flask, Response, request

app = Flask(__name__)
NAMES = {"X-Limit", "X-Offset"}


def pairs(texts):
    for text in texts:
        name, found, value = text.partition(":")
        if found and name in NAMES and value.isdecimal():
            yield name, str(int(value))


@app.get("/try-it")
def try_it():
    response = Response("{}", mimetype="application/json")
    response.headers.extend(list(pairs(request.args.getlist("header"))))  # ok: header-injection
    response.headers["Cache-Control"] = "no-store"
    return response
