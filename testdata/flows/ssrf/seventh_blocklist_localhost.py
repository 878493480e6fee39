# vulnerable: blocklist localhost
from urllib.parse import urlparse
import httpx
from flask import Flask, request

app = Flask(__name__)

@app.post("/hook")
def hook():
    url = request.get_json()["callback"]
    if urlparse(url).hostname in ("localhost", "127.0.0.1"):
        return "no", 400
    httpx.post(url, json={"ok": 1})  # want: ssrf
    return "sent"
