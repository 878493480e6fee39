# safe: the user's text is an argument of a constant format
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/label")
def label():
    name = request.args.get("name", "")
    return jsonify(label="Label for {name} ({size})".format(name=name, size=len(name)))  # ok: format-string
