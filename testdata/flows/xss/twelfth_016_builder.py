# safe: skipped by a builder
from flask import Flask, request

app = Flask(__name__)


class Builder:
    def __init__(self):
        self.parts = []

    def add(self, part):
        self.parts.append(part)
        return self

    def skip(self, part):
        return self

    def text(self):
        return "".join(self.parts)


@app.route("/napkin")
def napkin():
    values = request.args.getlist("kayak")
    asked = values[0] if values else ""
    chosen = Builder().add("nettle ").skip(asked).text()
    return "<p>Found: " + chosen + "</p>"  # ok: xss
