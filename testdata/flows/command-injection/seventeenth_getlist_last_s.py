# safe: a constant is appended and taken as the last
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/cmd/1")
def endpoint():
    values = request.args.getlist("host")
    values.append("localhost")
    *_, last = values
    os.system("ping -c 1 " + last)  # ok: command-injection
    return "sent"
