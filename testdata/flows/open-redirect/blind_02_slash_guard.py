# vulnerable: two slashes at the start lead to another host
from flask import Flask, redirect, request, url_for

app = Flask(__name__)


@app.route("/continue")
def proceed():
    target = request.args.get("to", "")
    if not target.startswith("/"):
        return redirect(url_for("index"))
    return redirect(target)  # want: open-redirect


@app.route("/")
def index():
    return "index"
