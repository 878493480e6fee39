# vulnerable: the side of the separator that is taken is what was sent
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/38")
def endpoint():
    param = next(iter(request.args), "")
    whole = "key=" + param
    name, sign, value = whole.partition("=")
    bar = value
    os.system("echo " + bar)  # want: command-injection
    return "done"
