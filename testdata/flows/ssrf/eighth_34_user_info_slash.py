# safe: the own host is followed by a slash
import requests
from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/status")
def status():
    url = request.args.get("url", "")
    if not url.startswith("https://api.example.org/"):
        abort(400)
    answer = requests.get(url, timeout=4)  # ok: ssrf
    return {"status": answer.status_code}
