# safe: constant arithmetic always takes the constant
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/archive", methods=["POST"])
def archive():
    folder = request.form.get("folder", "")
    limit = 12
    if limit * 7 - 80 > 0:
        target = "daily"
    else:
        target = folder
    subprocess.call("tar czf /backup/out.tgz /data/" + target, shell=True)  # ok: command-injection
    return {"queued": len(folder)}
