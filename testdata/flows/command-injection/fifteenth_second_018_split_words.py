# safe: the words are arguments of a fixed program
import shlex
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/item", methods=["POST"])
def render_page():
    sent = request.files.getlist("docs")
    param = sent[0].filename if sent else ""
    words = shlex.split(param)
    job = subprocess.run(["printf", "%s", words[0]], capture_output=True)  # ok: command-injection
    return job.stdout
