# vulnerable: only double braces are removed
from flask import Flask, jsonify, request

app = Flask(__name__)


class Shop:
    name = "Desk & Chair"


def tame(text):
    return text.replace("{{", "").replace("}}", "")


@app.route("/slogan")
def slogan():
    layout = tame(request.args.get("layout", ""))
    return jsonify(text=layout.format(shop=Shop))  # want: format-string
