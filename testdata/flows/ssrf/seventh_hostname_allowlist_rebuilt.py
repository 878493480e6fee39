# safe: hostname allowlist rebuilt
from urllib.parse import urlparse
import httpx
from flask import Flask, request

app = Flask(__name__)

HOOKS = {"hooks.slack.com": "https://hooks.slack.com", "ci.acme.org": "https://ci.acme.org"}
@app.post("/hook")
def hook():
    url = urlparse(request.get_json()["callback"])
    base = HOOKS.get(url.hostname)
    if base is None:
        return "no", 400
    httpx.post(base + "/notify", json={"ok": 1, "path": url.path})  # ok: ssrf
    return "sent"
