# vulnerable: a star inside a star over the same class
import re

from flask import Flask, request

app = Flask(__name__)


class Language:
    pattern = re.compile(r"^(?:[a-z-]*)*;$")

    def __init__(self, text):
        self.text = text

    def valid(self):
        return self.pattern.match(self.text) is not None  # want: redos


@app.get("/language")
def language():
    return {"valid": Language(request.headers.get("X-Language", "")).valid()}
