# safe: --end-of-options makes git take the word as a revision
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.get("/log")
def log():
    revision = request.args.get("revision", "HEAD")
    argv = ["git", "log", "--oneline", "-n", "20", "--end-of-options", revision]
    done = subprocess.run(argv, cwd="/srv/repository", capture_output=True, text=True)  # ok: argument-injection
    return done.stdout
