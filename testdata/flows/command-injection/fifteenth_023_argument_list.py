# vulnerable: the list is joined for a shell
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/entry/<label>")
def show(label):
    param = request.view_args["label"]
    argv = ["convert", "--", param, "out.png"]
    done = subprocess.run(" ".join(argv), shell=True, check=False)  # want: command-injection
    return str(done.returncode)
