# vulnerable: only one leading dash is removed, two dashes leave an option
import subprocess

from flask import Flask, request

app = Flask(__name__)


def trim(word):
    if word.startswith("-"):
        word = word[1:]
    return word


@app.route("/diff")
def diff():
    revision = trim(request.args.get("rev", "HEAD"))
    argv = ["git", "diff", revision]
    out = subprocess.run(argv, capture_output=True, cwd="/srv/repo", text=True)  # want: argument-injection
    return {"lines": out.stdout.count("\n")}
