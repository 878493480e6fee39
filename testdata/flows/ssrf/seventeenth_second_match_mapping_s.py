# safe: the pattern that fits binds another
import requests

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/69", methods=["POST"])
def endpoint():
    param = request.files["q"].filename
    event = {"type": "note", "text": param, "id": "7"}
    match event:
        case {"type": "note", "id": bar}:
            pass
        case _:
            bar = "none"
    return {"text": requests.get(bar, timeout=3).text}  # ok: ssrf
