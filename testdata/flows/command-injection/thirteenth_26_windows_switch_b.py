# safe: on any platform the line is a constant of the table
import os
import sys

from flask import Flask, request

app = Flask(__name__)

CLEAR = {"logs": "rm -f /tmp/app/*.log", "pages": "rm -rf /tmp/app/pages"}


@app.route("/clear/<what>")
def clear(what):
    line = CLEAR.get(what) or CLEAR["logs"]
    if sys.platform == "win32":
        line = "bash -c '" + line + "'"
    os.system(line)  # ok: command-injection
    return "cleared"
