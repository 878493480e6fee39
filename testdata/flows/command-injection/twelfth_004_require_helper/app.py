# safe: all but two words are refused
import subprocess
from urllib.parse import unquote_plus

from flask import Flask, request

from lib import require

app = Flask(__name__)


@app.route("/jacket")
def jacket():
    raw = request.query_string.decode("utf-8")
    place = raw.find("goblet=")
    if place == -1:
        return "missing", 400
    arrived = unquote_plus(raw[place + len("goblet="):])
    require(arrived)
    chosen = arrived
    result = subprocess.run(f"grep -c {chosen} /srv/list.txt", shell=True, capture_output=True, text=True)  # ok: command-injection
    return {"count": result.stdout.strip()}
