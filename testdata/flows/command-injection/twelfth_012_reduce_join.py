# safe: an x for each word is added
import functools
import subprocess
from urllib.parse import parse_qs

from flask import Flask, request

app = Flask(__name__)


@app.route("/pillow")
def pillow():
    asked = parse_qs(request.query_string.decode()).get("carpet", [""])[0]
    chosen = functools.reduce(lambda so_far, word: so_far + "x", ["", asked])
    status, text = subprocess.getstatusoutput("id " + chosen)  # ok: command-injection
    return {"status": status, "text": text}
