# vulnerable: slashes at the front are taken away, an address with a scheme has none there
from flask import Flask, redirect, request

app = Flask(__name__)


def local(path):
    while path.startswith("/"):
        path = path[1:]
    return path or "index"


@app.route("/done", methods=["POST"])
def done():
    return redirect(local(request.form.get("continue", "")))  # want: open-redirect
