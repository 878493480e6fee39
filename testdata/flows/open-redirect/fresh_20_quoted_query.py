# safe: the address goes into a query of a fixed site
from urllib.parse import quote

from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/signin")
def signin():
    origin = request.headers.get("Referer", "/")
    kept = quote(origin, safe="")
    return redirect(f"https://id.example.com/authorize?return={kept}")  # ok: open-redirect
