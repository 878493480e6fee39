# vulnerable: the name of the header sent is what the command gets
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
        label = name
        break
    os.popen("logger -t " + label + " hit")  # want: command-injection
    return "ok"
