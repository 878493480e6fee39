# vulnerable: the decoded word may begin with a dash
import base64
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/tag")
def tag():
    raw = base64.b64decode(request.get_json()["name"])
    name = raw.decode("utf-8")
    subprocess.run(["git", "tag", name], cwd="/srv/repository", check=True)  # want: argument-injection
    return "", 201
