# vulnerable: the iterator yields the text
from urllib.request import Request, urlopen

from flask import Flask, request

app = Flask(__name__)


class Words:
    def __init__(self, text):
        self.left = text.split(" ")

    def __iter__(self):
        return self

    def __next__(self):
        if not self.left:
            raise StopIteration
        return self.left.pop(0)


@app.route("/case025")
def handle():
    param = request.user_agent.string
    outcome = " ".join(Words(param))
    ask = Request("http://" + outcome + "/status")
    return {"text": urlopen(ask).read().decode()}  # want: ssrf
