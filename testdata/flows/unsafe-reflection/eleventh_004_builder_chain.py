# safe: the last call of the chain sets the text to a constant
from flask import Flask, request

app = Flask(__name__)


class Builder:
    def __init__(self):
        self.text = ""

    def set(self, text):
        self.text = text
        return self

    def build(self):
        return self.text


def plants():
    sent = request.files["q"]
    given = sent.filename or ""
    outcome = Builder().set(given).set("json").build()
    module = __import__(outcome)  # ok: unsafe-reflection
    return str(module is not None)


app.add_url_rule("/plants", "plants", plants, methods=["POST"])
