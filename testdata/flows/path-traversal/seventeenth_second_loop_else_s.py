# safe: the loop's else branch is another

from flask import Flask

app = Flask(__name__)


@app.route("/bench/16/<path:param>")
def endpoint(param):
    for mark in ("a", "b", "c"):
        if mark == "c":
            bar = "fixed"
            break
    else:
        bar = param
    with open("/srv/bench/" + bar) as source:  # ok: path-traversal
        return {"text": source.read()}
