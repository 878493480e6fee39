# vulnerable: one dash is cut off, --upload-pack keeps one more
import subprocess

from flask import Flask, request

app = Flask(__name__)


def word(text):
    return text.replace("-", "", 1)


@app.post("/fetch")
def fetch():
    remote = word(request.form["remote"])
    subprocess.check_call(["git", "fetch", remote], cwd="/srv/mirror")  # want: argument-injection
    return "", 204
