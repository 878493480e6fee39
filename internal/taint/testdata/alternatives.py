# One of several lists, and pieces of a path of which nobody knows how many there are.
import os
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/run")
def run():
    if os.name == "nt":
        shell = ["powershell.exe", "-Command"]
    else:
        shell = ["/bin/bash", "-c"]
    subprocess.run(shell + ["convert " + request.args["name"]])  # flow: command-injection
    return ""


@app.route("/show")
def show():
    if os.name == "nt":
        program = ["type.exe", "--"]
    else:
        program = ["cat", "--"]
    subprocess.run(program + [request.args["name"]])
    return ""


@app.route("/read/<path:key>")
def read(key):
    *folders, name = key.split("|")
    with open(os.path.join("logs", *folders, name + ".log")) as f:  # flow: path-traversal
        return str(len(f.read()))


@app.route("/count/<path:key>")
def count(key):
    folders = [str(int(part)) for part in key.split("-")]
    with open(os.path.join("logs", *folders, "all.log")) as f:
        return str(len(f.read()))
