# vulnerable: attributes are walked by the dots of the path, up to __class__
import functools

from flask import Flask, jsonify

app = Flask(__name__)


class Config:
    theme = "dark"
    limit = 20


CONFIG = Config()


@app.route("/config/<path:dotted>")
def show(dotted):
    value = functools.reduce(getattr, dotted.split("."), CONFIG)  # want: unsafe-reflection
    return jsonify(value=str(value))
