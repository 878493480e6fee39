# safe: the right side of the merge is another

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/4")
def endpoint():
    param = request.cookies.get("q") or ""
    left = {"name": "fixed"}
    right = {"name": param}
    bar = (right | left)["name"]
    with open("/srv/bench/" + bar) as source:  # ok: path-traversal
        return {"text": source.read()}
