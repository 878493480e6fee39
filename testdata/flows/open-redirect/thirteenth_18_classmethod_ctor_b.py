# safe: the alternative constructor keeps only the length
from flask import Flask, redirect, request

app = Flask(__name__)


class Token:
    def __init__(self, body):
        self.body = body

    @classmethod
    def parse(cls, text):
        return cls(text.split("|")[0])

    @classmethod
    def measure(cls, text):
        return cls(str(len(text)))


@app.route("/case017")
def endpoint():
    value = request.headers["X-Item"] if "X-Item" in request.headers else "none"
    bar = Token.measure(value).body

    return redirect(bar)  # ok: open-redirect
