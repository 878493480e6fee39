# vulnerable: shlex.split makes options of the query's words
import shlex
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.get("/tail")
def tail():
    argv = ["tail"]
    argv += shlex.split(request.args.get("options", "-n 10"))
    argv += shlex.split("--quiet /var/log/site.log")
    return subprocess.check_output(argv, text=True)  # want: argument-injection
