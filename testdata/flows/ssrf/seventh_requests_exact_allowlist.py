# safe: requests exact allowlist
import requests
from flask import Flask, request

app = Flask(__name__)

FEEDS = {"https://feeds.acme.org/a.xml", "https://feeds.acme.org/b.xml"}
@app.get("/proxy")
def proxy():
    url = request.args["url"]
    if url not in FEEDS:
        return "no", 403
    return requests.get(url, timeout=5).text  # ok: ssrf
