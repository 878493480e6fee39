# vulnerable: on any platform the text is part of a shell's line
import os
import sys

from flask import Flask, request

app = Flask(__name__)

CLEAR = {"logs": "rm -f /tmp/app/*.log", "pages": "rm -rf /tmp/app/pages"}


@app.route("/clear/<what>")
def clear(what):
    line = CLEAR.get(what) or "rm -f /tmp/app/" + what
    if sys.platform == "win32":
        line = "bash -c '" + line + "'"
    os.system(line)  # want: command-injection
    return "cleared"
