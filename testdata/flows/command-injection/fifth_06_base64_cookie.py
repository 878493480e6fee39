# safe: the cookie is decoded and quoted for the shell
import base64
import shlex
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/archive")
def archive():
    folder = base64.urlsafe_b64decode(request.cookies["folder"]).decode()
    subprocess.check_call(f"tar czf /tmp/out.tgz -- {shlex.quote(folder)}", shell=True)  # ok: command-injection
    return "done"
