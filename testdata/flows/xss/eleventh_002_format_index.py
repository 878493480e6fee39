# safe: the numbered place is the constant's
from urllib.parse import parse_qsl
from flask import Flask, request

app = Flask(__name__)


@app.route("/reports", methods=["GET"])
def reports():
    pairs = parse_qsl(request.query_string.decode("utf-8"))
    supplied = dict(pairs)["note"]
    bar = "{0}".format("Hello", supplied)
    return f"<p>Dear {bar}</p>"  # ok: xss
