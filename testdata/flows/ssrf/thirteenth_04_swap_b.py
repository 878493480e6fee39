# safe: the swap moves the parameter away
import urllib.request

from flask import Flask, request

app = Flask(__name__)


def transform(raw):
    outcome, spare = raw, "plain"
    outcome, spare = spare, outcome
    return outcome


@app.route("/case019")
def case019():
    raw = request.args.get("vector", "")
    outcome = transform(raw)
    with urllib.request.urlopen(outcome) as answer:  # ok: ssrf
        return {"size": len(answer.read())}
