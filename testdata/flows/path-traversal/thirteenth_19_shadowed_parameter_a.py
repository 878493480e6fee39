# vulnerable: the inner function's parameter is the request's
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/case076/<ref>")
def page(ref):
    raw = ref
    def use(value):
        return value + ";"

    value = "plain"
    piece = use(raw)

    os.remove(f"/srv/files/{piece}.bak")  # want: path-traversal
    return "removed"
