# safe: shlex.quote makes one word of the form's text
import shlex
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/ping")
def ping():
    host = request.form["host"]
    done = subprocess.run("ping -c 1 -- " + shlex.quote(host), shell=True, capture_output=True)  # ok: command-injection
    return {"code": done.returncode}
