# safe: the value is an integer behind its option
import shlex
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.get("/tail")
def tail():
    argv = ["tail"]
    argv += ["-n", str(int(request.args.get("lines", "10")))]
    argv += shlex.split("--quiet /var/log/site.log")
    return subprocess.check_output(argv, text=True)  # ok: argument-injection
