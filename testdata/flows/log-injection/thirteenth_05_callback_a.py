# vulnerable: the callback receives the parameter
from flask import Flask, request

app = Flask(__name__)


def with_value(text, on_raw, on_fixed):
    on_raw(text)
    on_fixed("fixed")


@app.route("/case062")
def endpoint():
    given = next((value for key, value in request.args.items(multi=True) if key == "name"), "")
    got = []
    with_value(given, got.append, lambda t: None)
    outcome = got[0]

    app.logger.error("failed for %s", outcome)  # want: log-injection
    return "noted"
