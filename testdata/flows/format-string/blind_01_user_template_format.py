# vulnerable: the format string is the user's and can walk attributes of the object
from flask import Flask, jsonify, request

app = Flask(__name__)


class Invoice:
    def __init__(self):
        self.number = 7
        self.customer = {"name": "Ada"}


@app.route("/label")
def label():
    layout = request.args.get("layout", "{invoice.number}")
    return jsonify(label=layout.format(invoice=Invoice()))  # want: format-string
