# safe: the handler of the missing key gives another

from flask import Flask

app = Flask(__name__)


@app.route("/bench/16/<path:param>")
def endpoint(param):
    table = {"a": param}
    try:
        bar = table["b"]
    except KeyError:
        bar = "fixed"
    with open("/srv/bench/" + bar) as source:  # ok: path-traversal
        return {"text": source.read()}
