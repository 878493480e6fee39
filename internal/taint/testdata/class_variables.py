# Variables of a class that functions assign from outside of it.
import os

from flask import Flask, request

app = Flask(__name__)


class Job:
    target = "none"
    host = "localhost"
    level = "1"


def aim(target):
    Job.target = target


def level(number):
    Job.level = number


@app.get("/aim")
def aim_at():
    aim(request.args["target"])
    level("2")
    os.system("run " + Job().target)  # flow: command-injection
    os.system("run " + Job.level)


@app.get("/host/<name>")
def host(name):
    Job.host = name
    os.system("ping " + Job.host)  # flow: command-injection
