# safe: only its input
import subprocess
from urllib.parse import unquote_plus

from flask import Flask, request

app = Flask(__name__)


@app.route("/drawer")
def drawer():
    raw = request.query_string.decode("utf-8")
    place = raw.find("zipper=")
    if place == -1:
        return "missing", 400
    entered = unquote_plus(raw[place + len("zipper="):])
    result = subprocess.run("cat -n", shell=True, input=entered, text=True, capture_output=True)  # ok: command-injection
    return {"text": result.stdout}
