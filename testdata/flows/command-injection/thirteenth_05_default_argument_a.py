# vulnerable: the call overrides the default
import subprocess

from flask import Flask, request

app = Flask(__name__)


def wrap(first, value="plain"):
    return f"[{value}]"


@app.route("/case044/<label>")
def handle(label):
    term = label
    final = wrap("x", term)
    argv = ["sh", "-c", "echo " + final]
    process = subprocess.Popen(argv, stdout=subprocess.PIPE)  # want: command-injection
    return process.communicate()[0]
