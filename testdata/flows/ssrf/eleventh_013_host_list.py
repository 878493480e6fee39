# vulnerable: only the scheme is checked
import requests
from urllib.parse import urlparse
from flask import Flask, request

app = Flask(__name__)


@app.route("/parcels", methods=["GET"])
def parcels():
    values = request.args.getlist("choice")
    param = values[0] if values else ""
    if urlparse(param).scheme not in ("http", "https"):
        return "no", 400
    requests.get(param)  # want: ssrf
    return "ok"
