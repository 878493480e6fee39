# safe: only letters and digits are let through
import os
import re

from flask import Flask, abort, request

app = Flask(__name__)


def clean(text):
    return re.sub(r"[^A-Za-z0-9]", "", text)


@app.post("/show")
def show():
    name = clean(request.get_json()["name"])
    if not name:
        abort(400)
    return os.popen("cat /srv/notes/" + name).read()  # ok: command-injection
