# safe: as JSON
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/funnel", methods=["POST"])
def funnel():
    uploads = request.files.getlist("cradle")
    param = uploads[0].filename or ""
    return jsonify(word=param)  # ok: xss
