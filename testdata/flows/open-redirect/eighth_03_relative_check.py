# vulnerable: a path that begins with two slashes names another host
from flask import Flask, redirect, request

app = Flask(__name__)


def local(target):
    return target if target.startswith("/") else "/"


@app.route("/language/<code>")
def language(code):
    response = redirect(local(request.args.get("back", "/")))  # want: open-redirect
    response.set_cookie("lang", code, secure=True, httponly=True, samesite="Lax")
    return response
