# vulnerable: the factory hands to the constructor what was sent
import requests

from flask import Flask

app = Flask(__name__)


class Note:
    def __init__(self, title, body="none"):
        self.title = title
        self.body = body

    @classmethod
    def of(cls, body):
        return cls("title", body)


@app.route("/bench/9/<path:param>")
def endpoint(param):
    bar = Note.of(param).body
    return {"text": requests.get(bar, timeout=3).text}  # want: ssrf
