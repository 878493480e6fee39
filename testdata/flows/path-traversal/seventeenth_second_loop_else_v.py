# vulnerable: the loop's else branch is what was sent

from flask import Flask

app = Flask(__name__)


@app.route("/bench/16/<path:param>")
def endpoint(param):
    for mark in ("a", "b", "c"):
        if mark == "d":
            bar = "fixed"
            break
    else:
        bar = param
    with open("/srv/bench/" + bar) as source:  # want: path-traversal
        return {"text": source.read()}
