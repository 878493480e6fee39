# safe: all leading dashes are stripped
import subprocess

from flask import Flask, request

app = Flask(__name__)


def word(text):
    return text.lstrip("-")


@app.post("/fetch")
def fetch():
    remote = word(request.form["remote"])
    subprocess.check_call(["git", "fetch", remote], cwd="/srv/mirror")  # ok: argument-injection
    return "", 204
