# What a program puts into its own environment is what it reads there.
import os
from os import environ

from flask import Flask, request

app = Flask(__name__)


@app.route("/put")
def put():
    os.environ["JOB"] = request.args["job"]
    os.environ["FIXED"] = "nightly"
    os.environ.setdefault("LEVEL", request.args["level"])
    os.system("run " + os.environ["JOB"])  # flow: command-injection
    os.system("run " + os.environ["FIXED"])
    return "put"


@app.route("/read")
def read():
    os.system("run " + os.getenv("JOB"))  # flow: command-injection
    os.system("run " + os.environ.get("JOB", ""))  # flow: command-injection
    os.system("run " + environ["JOB"])  # flow: command-injection
    os.system("run " + environ["LEVEL"])  # flow: command-injection
    os.system("run " + os.getenv("FIXED"))
    os.system("run " + os.environ.get("FIXED", ""))
    os.system("run " + os.environ.get("HOME", ""))
    return "read"


@app.route("/replaced")
def replaced():
    os.environ["STEP"] = request.args["step"]
    os.environ["STEP"] = "first"
    os.system("run " + os.environ["STEP"])
    return "replaced"
