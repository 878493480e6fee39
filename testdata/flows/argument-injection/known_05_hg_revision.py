# vulnerable: hg looks for --config=… before it looks at -r, so that a revision may be one
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.get("/log")
def log():
    revision = request.args["revision"]
    return subprocess.run(["hg", "log", "-r", revision], cwd="/srv/repo", capture_output=True, check=True).stdout  # want: argument-injection
