# safe: the address is the value of an option
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/size")
def size():
    command = "curl -sI".split()
    command += ["--url=https://example.com/" + request.headers.get("X-Address", "")]
    return subprocess.Popen(command, stdout=subprocess.PIPE).communicate()[0]  # ok: argument-injection
