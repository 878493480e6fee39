# safe: the class in use overrides the method with a constant
import os

from flask import Flask, request

app = Flask(__name__)


class Source:
    def __init__(self, text):
        self.text = text

    def pick(self):
        return self.text

    def line(self):
        return "convert " + self.pick() + " out.png"


class Quiet(Source):
    def pick(self):
        return "logo.svg"


@app.route("/bench/cmd/7")
def endpoint():
    job = Quiet(request.cookies.get("logo", ""))
    os.system(job.line())  # ok: command-injection
    return "converted"
