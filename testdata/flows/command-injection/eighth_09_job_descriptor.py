# vulnerable: a descriptor only strips the text that it keeps
import subprocess

from flask import Flask, request

app = Flask(__name__)


class Clean:
    def __set_name__(self, owner, name):
        self.slot = "_" + name

    def __get__(self, instance, owner=None):
        return instance.__dict__[self.slot]

    def __set__(self, instance, value):
        instance.__dict__[self.slot] = value.strip().lower()


class Job:
    branch = Clean()

    def __init__(self, branch):
        self.branch = branch


@app.route("/build", methods=["POST"])
def build():
    job = Job(request.form["branch"])
    process = subprocess.Popen("git -C /srv/app checkout " + job.branch, shell=True)  # want: command-injection
    return {"exit": process.wait()}
