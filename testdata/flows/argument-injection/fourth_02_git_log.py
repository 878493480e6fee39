# safe: a branch that starts with a dash is refused
import subprocess

from flask import Flask, abort, jsonify, request

app = Flask(__name__)


class Repository:
    def __init__(self, path):
        self.path = path

    def run(self, *arguments):
        command = ["git", "-C", self.path, *arguments]
        return subprocess.run(command, capture_output=True, text=True, timeout=10).stdout  # ok: argument-injection

    def log(self, branch):
        return self.run("log", "--oneline", "-n20", branch).splitlines()


@app.get("/log")
def log():
    branch = request.args.get("branch", "main")
    if branch.startswith("-"):
        abort(400)
    return jsonify(Repository("/srv/git/site").log(branch))
