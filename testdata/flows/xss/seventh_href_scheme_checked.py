# safe: href scheme checked
from urllib.parse import urlsplit
from markupsafe import escape
from flask import Flask, request

app = Flask(__name__)

@app.get("/link")
def link():
    u = request.args.get("u", "/")
    if urlsplit(u).scheme not in ("http", "https"):
        return "bad link", 400
    return '<a href="%s">go on</a>' % escape(u)  # ok: xss
