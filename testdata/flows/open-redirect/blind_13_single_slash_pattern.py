# safe: the pattern wants one slash followed by plain letters
import re

from flask import Flask, redirect, request

app = Flask(__name__)

LOCAL = re.compile(r"/[a-z0-9-]+(?:/[a-z0-9-]+)*")


@app.route("/continue")
def proceed():
    target = request.args.get("to", "")
    if not LOCAL.fullmatch(target):
        target = "/start"
    return redirect(target)  # ok: open-redirect
