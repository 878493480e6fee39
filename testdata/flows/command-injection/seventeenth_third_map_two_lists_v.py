# vulnerable: the function of both lists gives what was sent
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/26")
def endpoint():
    values = request.values.getlist("q")
    param = values[0] if values else ""
    bar = list(map(lambda left, right: left + right, ["a"], [param]))[0]
    os.system("echo " + bar)  # want: command-injection
    return "done"
