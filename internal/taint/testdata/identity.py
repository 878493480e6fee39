"""What is proved of one thing says nothing of another; what an exception carries; what a mapping may replace."""
import copy
import os

from flask import Flask, request

app = Flask(__name__)
DEFAULTS = {"line": "date", "label": ""}


@app.get("/pairs")
def pairs():
    line = ""
    for pair in request.query_string.decode().split("&"):
        key, _, value = pair.partition("=")
        if key == "line":
            line = value
    os.system(line)  # flow: command-injection


@app.get("/same")
def same():
    key, _, value = request.query_string.decode().partition("=")
    if value in ("a", "b"):
        os.system(value)


class Deferred(Exception):
    def __init__(self, line):
        super().__init__("deferred")
        self.line = line


def schedule(line):
    if len(line) > 10:
        raise Deferred(line)
    return "short"


@app.get("/carried")
def carried():
    try:
        return schedule(request.args["line"])
    except Deferred as later:
        os.system(later.line)  # flow: command-injection
    return "done"


@app.post("/replaced")
def replaced():
    settings = copy.deepcopy(DEFAULTS)
    settings.update(request.form.to_dict())
    os.system(settings["line"])  # flow: command-injection


@app.post("/put-back")
def put_back():
    settings = {**request.form.to_dict(), "line": "date"}
    os.system(settings["line"])


@app.post("/perhaps-empty")
def perhaps_empty():
    values = request.get_json() or {}
    os.system(values.get("line"))  # flow: command-injection


def inside(path):
    return path.startswith("/srv/")


@app.get("/file")
def file():
    path = os.path.realpath(os.path.join("/srv", request.args["name"]))
    if not inside(path):
        return "outside"
    return open(path).read().strip("<")


@app.get("/file/early")
def file_early():
    path = os.path.join("/srv", request.args["name"])
    if not inside(path):
        return "outside"
    return open(os.path.realpath(path)).read().strip("<")  # flow: path-traversal


@app.get("/word")
def word():
    import re

    line = request.args["line"]
    if not re.fullmatch("date|uptime", line):
        return "no"
    os.system(line)
    return "done"


def from_box(box, line):
    open(os.path.join("/srv", box["line"]))  # flow: path-traversal
    if not line.isalnum():
        raise ValueError(line)
    return "echo " + box["line"]


@app.get("/box")
def box():
    line = request.args["line"]
    os.system(from_box({"line": line}, line))  # what a call proved holds for what it returns
    return "done"
