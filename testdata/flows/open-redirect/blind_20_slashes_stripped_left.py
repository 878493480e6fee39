# vulnerable: stripping slashes from the left leaves "https://…"
from flask import redirect
from flask import Flask, request

app = Flask(__name__)


def local(path):
    return path.lstrip("/")


@app.route("/open/<path:path>")
def open_page(path):
    return redirect(local(path))  # want: open-redirect
