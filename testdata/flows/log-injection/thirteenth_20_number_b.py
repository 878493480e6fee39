# safe: the number is logged after it is one
import logging

from flask import Flask, request

app = Flask(__name__)


@app.route("/n")
def number():
    text = request.args.get("n", "")
    value = int(text)
    logging.warning("number " + str(value))  # ok: log-injection
    return {"n": value}
