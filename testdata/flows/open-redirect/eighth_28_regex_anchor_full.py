# safe: the pattern fits the whole address
import re

from flask import Flask, abort, redirect, request

app = Flask(__name__)
OWN = re.compile(r"https://[a-z]+\.example\.org/[a-z/]*")


@app.route("/switch")
def switch():
    target = request.args.get("site", "")
    if not OWN.fullmatch(target):
        abort(400)
    return redirect(target)  # ok: open-redirect
