# vulnerable: the last call of the chain sets the text to the parameter
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
    outcome = Builder().set("json").set(given).build()
    module = __import__(outcome)  # want: unsafe-reflection
    return str(module is not None)


app.add_url_rule("/plants", "plants", plants, methods=["POST"])
