# safe: the target may have neither scheme nor host, nor a second slash or backslash
from urllib.parse import urlsplit

from flask import Flask, redirect, request

app = Flask(__name__)


def local(target):
    parts = urlsplit(target.replace("\\", "/"))
    if parts.scheme or parts.netloc or not parts.path.startswith("/") or parts.path.startswith("//"):
        return "/"
    return parts.path


@app.route("/language/<code>")
def language(code):
    response = redirect(local(request.args.get("back", "/")))  # ok: open-redirect
    response.set_cookie("lang", code, secure=True, httponly=True, samesite="Lax")
    return response
