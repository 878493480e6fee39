# vulnerable: after the pop the element is the path's
import subprocess

from flask import Flask

app = Flask(__name__)


@app.get("/unit/<unit>")
def show(unit):
    words = ["site", unit, "status"]
    words.pop(0)
    line = "systemctl show " + words[0]
    return subprocess.getoutput(line)  # want: command-injection
