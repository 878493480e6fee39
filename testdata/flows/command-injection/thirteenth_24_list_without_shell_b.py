# safe: the list is run without a shell
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/resolve")
def resolve():
    argv = ["host", "-t", "A", "--"]
    argv.append(request.form.get("host", "localhost"))
    done = subprocess.run(argv, capture_output=True)  # ok: command-injection
    return done.stdout
