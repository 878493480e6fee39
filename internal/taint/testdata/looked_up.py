# Objects that a mapping gives for a key, where the key may not be there.
import os

from flask import Flask, request

app = Flask(__name__)


class Job:
    def __init__(self, command, title):
        self.command = command
        self.title = title


class Jobs:
    def __init__(self, described):
        self.jobs = {}
        for name, job in described.items():
            self.jobs[name] = Job(job["command"], job["title"])

    def run(self, name):
        os.system(self.jobs.get(name).command)  # flow: command-injection

    def run_if_there(self, name):
        job = self.jobs.get(name, None)
        if job is None:
            return
        os.system(job.command)  # flow: command-injection

    def title(self, name):
        os.system("echo " + self.jobs.get(name).title)

    def run_default(self, name):
        job = self.jobs.get(name, Job("ls", "files"))
        os.system(job.title)


def last(jobs, name):
    for job in jobs.get(name, []):
        os.system(job.command)  # flow: command-injection


def titles(jobs, name):
    for job in jobs.get(name, []):
        os.system("echo " + job.title)


@app.route("/jobs", methods=["POST"])
def jobs():
    kept = Jobs({"first": {"command": request.form["command"], "title": "first"}})
    kept.run("first")
    kept.run_if_there("first")
    kept.title("first")
    kept.run_default("first")
    last({"first": [Job(request.form["command"], "first")]}, "first")
    titles({"first": [Job(request.form["command"], "first")]}, "first")
    return ""
