# Commands of git through GitPython, and a server of the Model Context Protocol that runs them.
import os
import shlex
import subprocess
import sys

import git
from flask import Flask, request
from git import Repo
from somewhere import settings
from mcp.server import Server

app = Flask(__name__)
server = Server("history")


def diff(repo: git.Repo, target: str):
    return repo.git.diff("--stat", target)  # flow: argument-injection


def checked(repo: Repo, target: str):
    if target.startswith("-"):
        raise ValueError(target)
    return repo.git.diff("--stat", target)


@server.call_tool()
async def call_tool(name: str, arguments: dict):
    repo = git.Repo("/srv/repo")
    match name:
        case "diff":
            return diff(repo, arguments["target"])
        case "checked":
            return checked(repo, arguments["target"])
        case "grep":
            return repo.git.grep("-e", f"--and={arguments['text']}")


@app.post("/clone")
def clone():
    Repo.clone_from(request.form["url"], "/srv/new")  # flow: argument-injection
    Repo.clone_from("https://git.example/" + request.form["name"], "/srv/new")
    return "done"


@app.route("/line")
def line():
    text = request.args["line"]
    subprocess.run(text.split())  # flow: command-injection
    subprocess.run(shlex.split(text))  # flow: command-injection
    subprocess.run(shlex.split("convert " + text))  # flow: argument-injection
    subprocess.run(("convert " + text).split())  # flow: argument-injection
    return ""


def start(words):
    return subprocess.Popen(words)  # flow: command-injection


@app.route("/job")
def job():
    start(request.args["words"])
    return ""


def begin(words):
    return subprocess.Popen(words)


@app.route("/job/begin")
def job_begin():
    begin([sys.executable, "job.py", *request.json["words"]])
    return ""


@app.route("/stage", methods=["POST"])
def stage():
    repo = git.Repo("/srv/repo")
    repo.index.add([request.form["file"]])  # flow: path-traversal
    repo.index.remove([request.form["file"]])
    return "done"


class Tool:
    def __init__(self, program):
        self.program = program

    def run(self, words):
        return subprocess.run([self.program, *words])  # flow: argument-injection

    def run_after_options(self, words):
        return subprocess.run([self.program, "--", *words])


def select(program, chosen):
    subprocess.run([program.path, *chosen])  # flow: argument-injection
    subprocess.run([program.path, "--", *chosen])


@app.post("/tool")
def tool():
    chosen = ["--select"] + request.form["models"].split(" ")
    tool = Tool(settings.program)
    tool.run(chosen)
    tool.run_after_options(chosen)
    select(settings, chosen)
    return ""


def start_listed(program, arguments):
    return subprocess.Popen([program] + list(arguments)).wait()  # flow: argument-injection


def start_each(program, *arguments):
    return subprocess.call([program, *arguments])


def run_git(arguments):
    return subprocess.call(["git"] + list(arguments))


@app.get("/started")
def started():
    name = request.args["name"]
    start_listed("git", ["clone", name])
    start_listed("git", ["log", "--", name])
    start_each("git", "log", "--", name)
    start_each("ping", name)
    run_git(["log", "--", name])
    return "started"


@app.get("/no-options")
def no_options():
    words = request.args["words"].split()
    if any(word.startswith("-") for word in words):
        raise ValueError(words)
    return str(subprocess.call(["ls", "-l"] + words))


@app.get("/some-options")
def some_options():
    words = request.args["words"].split()
    if all(word.startswith("-") for word in words):
        raise ValueError(words)
    return str(subprocess.call(["ls", "-l"] + words))  # flow: argument-injection


def below(folder):
    return os.path.join(folder, "list.txt")


@app.get("/path-below")
def path_below():
    return str(subprocess.call(["cat", below(os.path.join("saves", request.args["name"]))]))


@app.get("/path-of-folder")
def path_of_folder():
    return str(subprocess.call(["cat", below(request.args["name"])]))  # flow: argument-injection
