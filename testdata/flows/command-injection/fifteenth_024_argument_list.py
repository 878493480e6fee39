# safe: the list is handed over without a shell
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/entry/<label>")
def show(label):
    param = request.view_args["label"]
    argv = ["convert", "--", param, "out.png"]
    done = subprocess.run(argv, shell=False, check=False)  # ok: command-injection
    return str(done.returncode)
