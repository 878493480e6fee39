# safe: the inner function's parameter hides the request's
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/case076/<ref>")
def page(ref):
    raw = ref
    def use(value):
        return value + ";"

    value = raw
    piece = use("plain")

    os.remove(f"/srv/files/{piece}.bak")  # ok: path-traversal
    return "removed"
