# safe: a JSON answer is not rendered as HTML
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/echo")
def echo():
    value = request.args.get("value", "")
    return jsonify(markup="<b>" + value + "</b>")  # ok: xss
