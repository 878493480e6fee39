# vulnerable: the mapping's key that the format names is what was sent
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/2", methods=["POST"])
def endpoint():
    param = request.get_json()["q"]
    bar = "%(second)s" % {"first": "aa", "second": param}
    os.system("echo " + bar)  # want: command-injection
    return "done"
