# safe: the host of the address is looked up in a set of hosts, its scheme is compared
from urllib.parse import urlsplit

import requests
from flask import Flask, abort, jsonify, request

app = Flask(__name__)


@app.route("/preview", methods=["POST"])
def preview():
    url = request.json.get("url")
    parts = urlsplit(url)
    if parts.scheme != "https" or parts.netloc not in {"news.example.org", "blog.example.org"}:
        abort(400)
    answer = requests.get(url, timeout=5, allow_redirects=False)  # ok: ssrf
    start = answer.text.find("<title>")
    end = answer.text.find("</title>")
    return jsonify(title=answer.text[start + 7:end])
