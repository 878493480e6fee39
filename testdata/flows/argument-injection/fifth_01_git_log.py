# vulnerable: the name of the branch can be an option of git
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/log")
def log():
    branch = request.args.get("branch", "main")
    return subprocess.check_output(["git", "-C", "/srv/repo", "log", "--oneline", branch])  # want: argument-injection
