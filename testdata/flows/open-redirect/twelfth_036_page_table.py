# safe: unknown pages lead home
from flask import Flask, redirect, request

app = Flask(__name__)
PAGES = {"a": "/about", "h": "/help"}


@app.route("/barrel")
def barrel():
    param = request.authorization.username if request.authorization else ""
    target = PAGES.get(param, "/")
    return redirect(target)  # ok: open-redirect
