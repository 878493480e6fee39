# safe: the side of the separator that is taken is another
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/38")
def endpoint():
    param = next(iter(request.args), "")
    whole = "key=" + param
    name, sign, value = whole.partition("=")
    bar = name + sign
    os.system("echo " + bar)  # ok: command-injection
    return "done"
