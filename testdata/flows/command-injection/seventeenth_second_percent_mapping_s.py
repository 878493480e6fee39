# safe: the mapping's key that the format names is another
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/2", methods=["POST"])
def endpoint():
    param = request.get_json()["q"]
    bar = "%(first)s" % {"first": "aa", "second": param}
    os.system("echo " + bar)  # ok: command-injection
    return "done"
