# What callers may give by name, among other things, is looked at where they give it.
import subprocess

from flask import Flask, request

app = Flask(__name__)


def start(command, **options):
    options["stdout"] = subprocess.PIPE
    return subprocess.Popen(command, **options)


def start_as_told(command, **options):
    return subprocess.Popen(command, **options)  # flow: command-injection


def start_if(command, shell):
    return subprocess.Popen(command, shell=shell)  # flow: command-injection


@app.get("/plain")
def plain():
    start(["cat", "--", request.args["name"]], cwd="/")
    return ""


@app.get("/shell")
def in_shell():
    start_as_told("ls " + request.args["name"], cwd="/", shell=True)
    return ""


@app.get("/maybe")
def maybe():
    start_if("ls " + request.args["name"], request.args.get("shell"))
    return ""
