# vulnerable: the prefix has no slash after the host, so "@evil.test" or ".evil.test" changes the host
import requests

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/avatar")
def avatar():
    tail = request.args["path"]
    picture = requests.get("https://cdn.example.org" + tail, timeout=5)  # want: ssrf
    return jsonify(kind=picture.headers.get("Content-Type"))
