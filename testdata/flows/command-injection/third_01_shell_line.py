# vulnerable: the form's text is part of the shell's line
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/ping")
def ping():
    host = request.form["host"]
    done = subprocess.run("ping -c 1 -- " + host, shell=True, capture_output=True)  # want: command-injection
    return {"code": done.returncode}
