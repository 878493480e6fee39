# safe: only the suffix is kept
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/anchor", methods=["POST"])
def anchor():
    uploads = request.files.getlist("ladder")
    arrived = uploads[0].filename or ""
    joined = arrived + "~elder"
    chosen = joined[-5:]
    status, text = subprocess.getstatusoutput("id " + chosen)  # ok: command-injection
    return {"status": status, "text": text}
