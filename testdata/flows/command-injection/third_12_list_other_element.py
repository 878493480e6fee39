# safe: after the pop the element is the constant
import subprocess

from flask import Flask

app = Flask(__name__)


@app.get("/unit/<unit>")
def show(unit):
    words = ["site", unit, "status"]
    words.pop(0)
    line = "systemctl show " + words[1]
    return subprocess.getoutput(line)  # ok: command-injection
