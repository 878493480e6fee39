# safe: what the variable parameters hold is another

from flask import Flask, request

app = Flask(__name__)


def rest(first, *others):
    return first


@app.route("/bench/27")
def endpoint():
    param = request.args.get("q", "")
    bar = rest("fixed", param)
    return "<p>" + bar + "</p>"  # ok: xss
