# safe: a name that begins with a dash is refused
import subprocess

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/log")
def log():
    branch = request.args.get("branch", "main")
    if branch.startswith("-"):
        abort(400)
    return subprocess.check_output(["git", "-C", "/srv/repo", "log", "--oneline", branch, "--"])  # ok: argument-injection
