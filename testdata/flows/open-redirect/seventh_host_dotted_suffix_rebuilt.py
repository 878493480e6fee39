# safe: host dotted suffix rebuilt
import re
from urllib.parse import urlsplit
from flask import Flask, request, redirect

app = Flask(__name__)

@app.get("/sfx")
def sfx():
    host = urlsplit(request.headers.get("X-Return", "")).hostname or ""
    if re.fullmatch(r"[a-z0-9-]+\.acme\.org", host):
        return redirect("https://" + host + "/")  # ok: open-redirect
    return "no", 400
