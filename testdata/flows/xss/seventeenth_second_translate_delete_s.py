# safe: the table of deletions takes away another

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/39", methods=["POST"])
def endpoint():
    param = request.form["q"]
    table = {ordinal: None for ordinal in range(0x110000) if not chr(ordinal).isdigit()}
    bar = param.translate(table)
    return "<p>" + bar + "</p>"  # ok: xss
