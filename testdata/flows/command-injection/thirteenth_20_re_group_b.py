# safe: the group takes digits only
import os
import re

from flask import Flask, request

app = Flask(__name__)


@app.route("/case051")
def handle():
    text_in = request.headers["X-Vector"] if "X-Vector" in request.headers else "none"
    found = re.search(r"(?P<all>\d+)", text_in)
    chosen = found.group("all") if found else ""
    listing = os.popen("grep -c x " + chosen).read()  # ok: command-injection
    return {"count": listing}
