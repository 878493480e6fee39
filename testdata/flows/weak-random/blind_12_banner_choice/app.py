import secrets

from banners import banner
from flask import Flask, jsonify

app = Flask(__name__)


@app.route("/start")
def start():
    return jsonify(banner=banner(), token=secrets.token_hex(16))
