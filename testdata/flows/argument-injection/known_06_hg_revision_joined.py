# safe: what hg reads as one word with its option begins no other one
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.get("/log")
def log():
    revision = request.args["revision"]
    return subprocess.run(["hg", "log", "--rev=" + revision], cwd="/srv/repo", capture_output=True, check=True).stdout  # ok: argument-injection
