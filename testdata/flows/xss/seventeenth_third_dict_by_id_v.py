# vulnerable: the index made of the records gives what was sent
from urllib.parse import unquote_plus

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/15")
def endpoint():
    param = unquote_plus(request.query_string.decode())
    rows = [("x", param), ("y", "fixed")]
    index = {key: text for key, text in rows}
    bar = index.get("x")
    return "<p>" + bar + "</p>"  # want: xss
