# vulnerable: the words are handed to a shell
import shlex
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/item", methods=["POST"])
def render_page():
    sent = request.files.getlist("docs")
    param = sent[0].filename if sent else ""
    words = shlex.split(param)
    job = subprocess.run(["sh", "-c", words[0]], capture_output=True)  # want: command-injection
    return job.stdout
