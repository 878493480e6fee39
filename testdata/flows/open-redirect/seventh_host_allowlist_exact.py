# safe: host allowlist exact
from urllib.parse import urlparse
from flask import Flask, request, redirect

app = Flask(__name__)

HOSTS = {"shop.acme.org", "help.acme.org"}
@app.get("/n")
def n():
    parts = urlparse(request.values.get("u", "/"))
    if parts.netloc not in HOSTS:
        return "no", 400
    return redirect(f"https://{parts.netloc}/landing")  # ok: open-redirect
