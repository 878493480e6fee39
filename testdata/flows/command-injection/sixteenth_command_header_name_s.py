# safe: the header's name is only counted; the command gets the counter
import os

from flask import Flask, request

app = Flask(__name__)
USUAL = {"host", "accept", "user-agent", "connection"}


@app.get("/trace")
def trace():
    label = ""
    seen = 0
    for name in request.headers.keys():
        if name.lower() in USUAL:
            continue
        seen += 1
        label = str(seen)
        break
    os.popen("logger -t " + label + " hit")  # ok: command-injection
    return "ok"
