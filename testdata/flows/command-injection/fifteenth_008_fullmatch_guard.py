# safe: the whole text has to match
import os
import re
from urllib.parse import unquote

from flask import abort, Flask, request

app = Flask(__name__)

WORD = re.compile(r"[a-z0-9]+")


def checked(value):
    if not WORD.fullmatch(value):
        abort(400)
    return value


@app.route("/view")
def answer():
    param = ""
    for name, value in request.cookies.items():
        if name.startswith("pref_"):
            param = unquote(value)
    bar = checked(param)
    with os.popen("dig +short %s" % bar) as pipe:  # ok: command-injection
        answer = pipe.read()
    return {"answer": answer}
