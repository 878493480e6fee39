# vulnerable: constant arithmetic always takes the form value
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/archive", methods=["POST"])
def archive():
    folder = request.form.get("folder", "")
    limit = 12
    if limit * 7 - 80 > 10:
        target = "daily"
    else:
        target = folder
    subprocess.call("tar czf /backup/out.tgz /data/" + target, shell=True)  # want: command-injection
    return {"queued": len(folder)}
