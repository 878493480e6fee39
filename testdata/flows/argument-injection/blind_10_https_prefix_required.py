# safe: the value must begin with https, it cannot begin with a dash
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/import")
def import_repository():
    url = request.form["url"]
    if not url.startswith("https://git.example.org/"):
        return {"error": "unknown host"}, 400
    done = subprocess.run(["git", "clone", url, "/srv/repos/new"], check=False)  # ok: argument-injection
    return {"code": done.returncode}
