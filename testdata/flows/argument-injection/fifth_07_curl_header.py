# vulnerable: the address of the header follows curl's options
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/size")
def size():
    command = "curl -sI".split()
    command += [request.headers.get("X-Address", "")]
    return subprocess.Popen(command, stdout=subprocess.PIPE).communicate()[0]  # want: argument-injection
