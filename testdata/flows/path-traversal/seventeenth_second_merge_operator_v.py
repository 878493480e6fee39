# vulnerable: the right side of the merge is what was sent

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/4")
def endpoint():
    param = request.cookies.get("q") or ""
    left = {"name": "fixed"}
    right = {"name": param}
    bar = (left | right)["name"]
    with open("/srv/bench/" + bar) as source:  # want: path-traversal
        return {"text": source.read()}
