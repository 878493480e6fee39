# vulnerable: two swaps bring the parameter to the name used
import urllib.request

from flask import Flask, request

app = Flask(__name__)


def transform(raw):
    outcome, spare = "plain", raw
    outcome, spare = spare, outcome
    return outcome


@app.route("/case019")
def case019():
    raw = request.args.get("vector", "")
    outcome = transform(raw)
    with urllib.request.urlopen(outcome) as answer:  # want: ssrf
        return {"size": len(answer.read())}
