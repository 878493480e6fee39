# vulnerable: added by a builder
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
    chosen = Builder().add("nettle ").add(asked).text()
    return "<p>Found: " + chosen + "</p>"  # want: xss
