# safe: two dashes end the options
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/bundle")
def bundle():
    names = [str(n) for n in request.get_json()["names"]]
    argv = ["zip", "-q", "/srv/out/bundle.zip", "--"] + names
    subprocess.check_call(argv, cwd="/srv/files")  # ok: argument-injection
    return {"files": len(names)}
