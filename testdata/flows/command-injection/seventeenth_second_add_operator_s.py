# safe: the sum of the two objects holds another
import os

from flask import Flask, request

app = Flask(__name__)


class Text:
    def __init__(self, body):
        self.body = body

    def __add__(self, other):
        return Text(self.body)

    def __str__(self):
        return self.body


@app.route("/bench/86")
def endpoint():
    param = request.args.get("q", "")
    bar = str(Text("fixed") + Text(param))
    os.system("echo " + bar)  # ok: command-injection
    return "done"
