# safe: the year of the cookie is made an int
import base64
import json
import subprocess

from flask import Flask, request

app = Flask(__name__)


def preferences():
    blob = request.cookies.get("prefs", "e30=")
    return json.loads(base64.b64decode(blob))


@app.get("/calendar")
def calendar():
    prefs = preferences()
    year = int(prefs.get("year", 2025))
    out = subprocess.check_output(f"cal {year} | head -40", shell=True, text=True)  # ok: command-injection
    return {"calendar": out}
