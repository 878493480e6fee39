# vulnerable: stripping slashes from the left leaves "https://…"
from flask import Flask, redirect

app = Flask(__name__)


def local(path):
    return path.lstrip("/")


@app.route("/open/<path:path>")
def open_page(path):
    return redirect(local(path))  # want: open-redirect
