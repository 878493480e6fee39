# safe: the element from the request is replaced by a constant before the call
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/sync")
def sync():
    argv = ["rsync", "-a", request.form["source"], "/srv/mirror"]
    asked = argv[2]
    argv[2] = "/srv/origin"
    done = subprocess.run(argv, check=False)  # ok: argument-injection
    return {"code": done.returncode, "asked": asked}
