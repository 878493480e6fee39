# safe: host and folder are constant, only the quoted last part comes from the user
from urllib.parse import quote

import requests

from flask import Flask, jsonify

app = Flask(__name__)


@app.route("/user/<name>/picture")
def picture(name):
    answer = requests.get("https://api.example.org/users/" + quote(name, safe="") + "/picture", timeout=5)  # ok: ssrf
    return jsonify(kind=answer.headers.get("Content-Type"))
