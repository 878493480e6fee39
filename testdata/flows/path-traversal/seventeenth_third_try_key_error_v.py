# vulnerable: the handler of the missing key gives what was sent

from flask import Flask

app = Flask(__name__)


@app.route("/bench/16/<path:param>")
def endpoint(param):
    table = {"a": param}
    try:
        bar = table["a"]
    except KeyError:
        bar = "fixed"
    with open("/srv/bench/" + bar) as source:  # want: path-traversal
        return {"text": source.read()}
