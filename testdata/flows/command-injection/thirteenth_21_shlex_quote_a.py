# vulnerable: quote is called, its result thrown away
import shlex
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/zip")
def zip_folder():
    folder = request.args["folder"]
    shlex.quote(folder)
    command = "zip -r out.zip " + folder
    subprocess.call(command, shell=True)  # want: command-injection
    return "zipped"
