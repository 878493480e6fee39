# safe: the constant prefix ends after the host with a slash
import requests

from flask import Flask, jsonify

app = Flask(__name__)

CDN = "https://cdn.example.org/"


@app.route("/avatar/<int:number>")
def avatar(number):
    picture = requests.get(f"{CDN}avatars/{number}.png", timeout=5)  # ok: ssrf
    return jsonify(kind=picture.headers.get("Content-Type"))
