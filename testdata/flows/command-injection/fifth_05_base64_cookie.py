# vulnerable: the cookie is decoded and only shell words with a semicolon are refused
import base64
import subprocess

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/archive")
def archive():
    folder = base64.urlsafe_b64decode(request.cookies["folder"]).decode()
    if ";" in folder:
        abort(400)
    subprocess.check_call(f"tar czf /tmp/out.tgz {folder}", shell=True)  # want: command-injection
    return "done"
