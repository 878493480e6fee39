# safe: yield from an inner generator that yields constants
import subprocess
from urllib.parse import parse_qs

from flask import Flask, request

app = Flask(__name__)


def inner(text):
    for _ in text:
        yield "x"


def outer(text):
    yield "start"
    yield from inner(text)


@app.route("/case047")
def endpoint():
    param = parse_qs(request.query_string.decode("utf-8")).get("target", [""])[0]
    bar = "".join(outer(param))

    status, output = subprocess.getstatusoutput("id " + bar)  # ok: command-injection
    return {"status": status}
