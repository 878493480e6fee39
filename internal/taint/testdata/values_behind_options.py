"""A word behind an option that wants one is its value, also where the list is put together bit by bit."""

import subprocess

from flask import Flask, request

app = Flask(__name__)
KINDS = frozenset({"model", "test"})


def run(command, selection=None, selector=None, kinds=None):
    if selection:
        words = selection.split()
        if any(w.startswith("-") for w in words):
            raise ValueError("no options")
        command.extend(["--select"] + words)
    if selector:
        command.extend(["--selector", selector])
    if kinds:
        wrong = [k for k in kinds if k not in KINDS]
        if wrong:
            raise ValueError(wrong)
        command.extend(["--resource-type", *kinds])
    subprocess.run(["build", *command])


@app.route("/build")
def build():
    run(["all"], request.args.get("words"), request.args.get("selector"), request.args.getlist("kind"))
    return ""


@app.route("/added")
def added():
    command = ["build"]
    if "name" in request.args:
        command += ["--name", request.args["name"]]
    subprocess.run(command)
    return ""


@app.route("/beside")
def beside():
    command = ["build"]
    if "name" in request.args:
        command += ["--quiet", request.args["name"]]
    subprocess.run(command)  # flow: argument-injection
    return ""


@app.route("/in-front")
def in_front():
    command = ["build"]
    if "name" in request.args:
        command += [request.args["name"], "--name"]
    subprocess.run(command)  # flow: argument-injection
    return ""
