# safe: the path begins with a constant folder of the own site
from flask import Flask, redirect, request

app = Flask(__name__)


def local(path):
    while path.startswith("/"):
        path = path[1:]
    return "/page/" + path


@app.route("/done", methods=["POST"])
def done():
    return redirect(local(request.form.get("continue", "")))  # ok: open-redirect
