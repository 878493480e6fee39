# vulnerable: the last of the request's values stays last
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/cmd/1")
def endpoint():
    values = request.args.getlist("host")
    values.insert(0, "localhost")
    *_, last = values
    os.system("ping -c 1 " + last)  # want: command-injection
    return "sent"
