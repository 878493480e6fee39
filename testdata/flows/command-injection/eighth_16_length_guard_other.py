# safe: the condition on a constant never takes the branch with the request's text
import subprocess

from flask import Flask, request

app = Flask(__name__)
MODES = "rwx"


@app.route("/mount", methods=["POST"])
def mount():
    label = request.form.get("label", "data")
    if len(MODES) * 3 > 7:
        device = "/dev/disk/by-label/data"
    else:
        device = "/dev/disk/by-label/" + label
    return {"rc": subprocess.call("mount " + device + " /mnt", shell=True)}  # ok: command-injection
