# safe: url for back
from flask import Flask, request, redirect, url_for

app = Flask(__name__)

@app.get("/lang/<code>")
def lang(code):
    resp = redirect(url_for("lang", code="en", back=request.args.get("back", "/")))  # ok: open-redirect
    resp.headers["Content-Language"] = code[:2]
    return resp
