# safe: scheme and host are compared with fixed ones
import requests
from urllib.parse import urlparse
from flask import Flask, request

app = Flask(__name__)


@app.route("/parcels", methods=["GET"])
def parcels():
    values = request.args.getlist("choice")
    param = values[0] if values else ""
    target = urlparse(param)
    if target.scheme != "https" or target.hostname not in ("api.example.org", "cdn.example.org"):
        return "no", 400
    requests.get(param)  # ok: ssrf
    return "ok"
