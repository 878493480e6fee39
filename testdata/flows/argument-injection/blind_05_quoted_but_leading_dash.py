# vulnerable: shlex.quote keeps one word, but a word that starts with a dash is still an option
import shlex
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/log")
def history():
    branch = shlex.quote(request.args.get("branch", "main"))
    out = subprocess.run("git log --oneline " + branch, shell=True, capture_output=True, cwd="/srv/repo")  # want: argument-injection
    return {"lines": out.stdout.decode().splitlines()}
