# vulnerable: the update is for another key
from flask import Flask, request, session

app = Flask(__name__)


def act():
    param = ""
    for key in request.args:
        if request.args[key] == "chosen":
            param = key
    tree = {"a": {"x": param}, "b": {"x": "bx"}}
    tree["a"].update(y="changed")
    bar = tree["a"]["x"]
    session.update(team=bar)  # want: trust-boundary
    return "kept"


app.add_url_rule("/check", "act", act)
