# safe: a layout with a brace is refused
from flask import abort, Flask, jsonify, request

app = Flask(__name__)


class Shop:
    name = "Desk & Chair"


@app.route("/slogan")
def slogan():
    text = request.args.get("text", "")
    if "{" in text or "}" in text:
        abort(400)
    layout = text + " - {shop.name}"
    return jsonify(text=layout.format(shop=Shop))  # ok: format-string
