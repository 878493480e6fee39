# safe: the descriptor takes names of known branches only
import subprocess

from flask import Flask, request

app = Flask(__name__)


class Branch:
    known = frozenset(["main", "stable", "next"])

    def __set_name__(self, owner, name):
        self.slot = "_" + name

    def __get__(self, instance, owner=None):
        return instance.__dict__[self.slot]

    def __set__(self, instance, value):
        if value not in self.known:
            raise ValueError(value)
        instance.__dict__[self.slot] = value


class Job:
    branch = Branch()

    def __init__(self, branch):
        self.branch = branch


@app.route("/build", methods=["POST"])
def build():
    job = Job(request.form["branch"])
    process = subprocess.Popen("git -C /srv/app checkout " + job.branch, shell=True)  # ok: command-injection
    return {"exit": process.wait()}
