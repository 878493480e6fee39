# safe: the quoted text is used
import shlex
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/zip")
def zip_folder():
    folder = request.args["folder"]
    command = "zip -r out.zip -- " + shlex.quote(folder)
    subprocess.call(command, shell=True)  # ok: command-injection
    return "zipped"
