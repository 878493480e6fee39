# vulnerable: a URL that begins with a dash is taken as an option such as --upload-pack
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/import")
def import_repository():
    url = request.form["url"]
    done = subprocess.run(["git", "clone", url, "/srv/repos/new"], check=False)  # want: argument-injection
    return {"code": done.returncode}
