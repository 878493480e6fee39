# safe: the callback receives the constant
from flask import Flask, request

app = Flask(__name__)


def with_value(text, on_raw, on_fixed):
    on_raw(text)
    on_fixed("fixed")


@app.route("/case062")
def endpoint():
    given = next((value for key, value in request.args.items(multi=True) if key == "name"), "")
    got = []
    with_value(given, lambda t: None, got.append)
    outcome = got[0]

    app.logger.error("failed for %s", outcome)  # ok: log-injection
    return "noted"
