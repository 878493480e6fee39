# vulnerable: the numbered place is the parameter's
from urllib.parse import parse_qsl
from flask import Flask, request

app = Flask(__name__)


@app.route("/reports", methods=["GET"])
def reports():
    pairs = parse_qsl(request.query_string.decode("utf-8"))
    supplied = dict(pairs)["note"]
    bar = "{1}".format("Hello", supplied)
    return f"<p>Dear {bar}</p>"  # want: xss
