# vulnerable: the value is inserted before the separator
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.get("/grep")
def grep():
    argv = ["grep", "-r", "--"]
    phrase = request.values["phrase"]
    argv.insert(2, phrase)
    argv.append("/srv/notes")
    return subprocess.run(argv, capture_output=True, text=True).stdout  # want: argument-injection
