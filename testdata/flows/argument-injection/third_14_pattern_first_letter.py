# safe: the pattern asks for a letter at the beginning
import re
import subprocess

from flask import Flask, abort, request

app = Flask(__name__)
BRANCH = re.compile(r"[A-Za-z][A-Za-z0-9_/=.-]*")


@app.post("/checkout")
def checkout():
    branch = request.get_json()["branch"]
    if not BRANCH.fullmatch(branch):
        abort(400)
    subprocess.run(["git", "checkout", branch], cwd="/srv/site", check=True)  # ok: argument-injection
    return "", 204
