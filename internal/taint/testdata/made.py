# Texts and paths that are put together before what they are made of is checked.
import os
import re
import subprocess

import requests
from flask import Flask, abort, request

app = Flask(__name__)
FOLDER = "/srv/notes"
HOSTS = {"a.example", "b.example"}


@app.route("/joined")
def joined():
    name = request.args["name"]
    path = os.path.join(FOLDER, name)
    if ".." in name or name.startswith("/"):
        abort(400)
    return open(path).read()


@app.route("/half")
def half():
    name = request.args["name"]
    path = os.path.join(FOLDER, name)
    if ".." in name:
        abort(400)
    return open(path).read()  # flow: path-traversal


@app.route("/formatted")
def formatted():
    name = request.args["name"]
    path = f"{FOLDER}/{name}.txt"
    if not re.fullmatch(r"[a-z]+", name):
        abort(400)
    return open(path).read()


@app.route("/normalised")
def normalised():
    name = request.args["name"]
    path = os.path.normpath(os.path.join(FOLDER, name))
    if not name.isalnum():
        abort(400)
    return open(path).read()


@app.route("/host")
def host():
    name = request.args["host"]
    url = f"https://{name}/x"
    if name not in HOSTS:
        abort(400)
    return requests.get(url).text


@app.route("/command")
def command():
    name = request.args["host"]
    line = "ping " + name
    if not name.isalnum():
        abort(400)
    return subprocess.getoutput(line)


@app.route("/two")
def two():
    name, ending = request.args["name"], request.args["ending"]
    path = f"{FOLDER}/{name}.{ending}"
    if not name.isalnum():
        abort(400)
    return open(path).read()  # flow: path-traversal


@app.route("/replaced")
def replaced():
    name = request.args["name"]
    path = os.path.join(FOLDER, name)
    name = request.args["other"]
    if not name.isalnum():
        abort(400)
    return open(path).read()  # flow: path-traversal


@app.route("/bad-ones")
def bad_ones():
    name = request.args["name"]
    path = os.path.join(FOLDER, name)
    if name.isalnum():
        abort(400)
    return open(path).read()  # flow: path-traversal


def below(folder, name):
    name = os.path.normpath(name)
    path = os.path.join(folder, name)
    if os.path.isabs(name) or name == ".." or name.startswith("../"):
        raise ValueError(name)
    return path


@app.route("/handed-in")
def handed_in():
    return open(below(FOLDER, request.args["name"])).read()


@app.route("/handed-in-folder")
def handed_in_folder():
    return open(below(request.args["folder"], "index.html")).read()  # flow: path-traversal


def partly_below(folder, name):
    path = os.path.join(folder, name)
    if name == ".." or name.startswith("../"):
        raise ValueError(name)
    return path


@app.route("/partly")
def partly():
    return open(partly_below(FOLDER, request.args["name"])).read()  # flow: path-traversal
