# vulnerable: what the variable parameters hold is what was sent

from flask import Flask, request

app = Flask(__name__)


def rest(first, *others):
    return others[0]


@app.route("/bench/27")
def endpoint():
    param = request.args.get("q", "")
    bar = rest("fixed", param)
    return "<p>" + bar + "</p>"  # want: xss
