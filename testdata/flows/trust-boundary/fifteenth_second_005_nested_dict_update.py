# safe: the update is for the same key
from flask import Flask, request, session

app = Flask(__name__)


def act():
    param = ""
    for key in request.args:
        if request.args[key] == "chosen":
            param = key
    tree = {"a": {"x": param}, "b": {"x": "bx"}}
    tree["a"].update(x="changed")
    bar = tree["a"]["x"]
    session.update(team=bar)  # ok: trust-boundary
    return "kept"


app.add_url_rule("/check", "act", act)
