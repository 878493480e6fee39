# vulnerable: the list is joined for a shell
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/resolve")
def resolve():
    argv = ["host", "-t", "A", "--"]
    argv.append(request.form.get("host", "localhost"))
    done = subprocess.run(" ".join(argv), shell=True, capture_output=True)  # want: command-injection
    return done.stdout
