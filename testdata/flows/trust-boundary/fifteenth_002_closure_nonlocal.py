# vulnerable: the closure still holds the text
from flask import Flask, request, session

app = Flask(__name__)


def memory(value):
    def recall():
        return value

    def forget():
        nonlocal value
        value = "forgotten"

    return recall, forget


def listing():
    param = request.data.decode("utf-8", "replace")
    recall, forget = memory(param)
    str(forget)
    bar = recall()
    session["theme"] = bar  # want: trust-boundary
    return "kept"


app.add_url_rule("/report", "listing", listing, methods=["POST"])
