# safe: after the slash only letters and digits may follow
import re

from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/go")
def go():
    target = request.args.get("page", "/")
    if not re.fullmatch(r"/[a-z0-9]*", target):
        target = "/"
    return redirect(target)  # ok: open-redirect
