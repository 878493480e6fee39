# safe: the values up to the sentinel are another
import os
from urllib.parse import unquote_plus

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/74")
def endpoint():
    param = unquote_plus(request.query_string.decode())
    stack = ["stop", param, "fixed"]
    got = list(iter(stack.pop, param))
    bar = "".join(got)
    os.system("echo " + bar)  # ok: command-injection
    return "done"
