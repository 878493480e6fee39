# vulnerable: the number is logged before it is checked
import logging

from flask import Flask, request

app = Flask(__name__)


@app.route("/n")
def number():
    text = request.args.get("n", "")
    logging.warning("number " + text)  # want: log-injection
    value = int(text)
    return {"n": value}
