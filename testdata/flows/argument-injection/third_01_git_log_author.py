# vulnerable: the revision may be an option such as --output=…
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.get("/log")
def log():
    revision = request.args.get("revision", "HEAD")
    argv = ["git", "log", "--oneline", "-n", "20", revision]
    done = subprocess.run(argv, cwd="/srv/repository", capture_output=True, text=True)  # want: argument-injection
    return done.stdout
