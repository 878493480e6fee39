# The outcome of a check that is returned together with something else.
import os

from flask import Flask, abort, request

app = Flask(__name__)
ROOT = os.path.realpath("/srv")


def valid(name):
    if not name.isalnum():
        return False, "letters and digits only"
    return True, ""


def reason(name):
    if not name.isalnum():
        return None, "letters and digits only"
    return name, None


def inside(name):
    path = os.path.realpath(os.path.join(ROOT, name))
    if not path.startswith(ROOT + os.sep):
        return False, path
    return True, path


def beside(name):
    path = os.path.realpath(os.path.join(ROOT, name))
    if not path.startswith(os.path.realpath("/tmp") + os.sep):
        return True, path
    return False, path


def measured(name):
    if not name.isalnum():
        return True, len(name)
    return True, 0


@app.get("/valid")
def ask_valid():
    name = request.args["name"]
    ok, why = valid(name)
    if not ok:
        abort(400, why)
    return open(name).read()


@app.get("/valid-item")
def ask_valid_item():
    name = request.args["name"]
    if not valid(name)[0]:
        abort(400)
    return open(name).read()


@app.get("/invalid")
def ask_invalid():
    name = request.args["name"]
    ok, why = valid(name)
    if ok:
        abort(400)
    return open(name).read()  # flow: path-traversal


@app.get("/valid-ignored")
def ask_ignored():
    name = request.args["name"]
    ok, why = valid(name)
    return open(name).read()  # flow: path-traversal


@app.get("/reason")
def ask_reason():
    name = request.args["name"]
    _, why = reason(name)
    if why:
        abort(400)
    return open(name).read()


@app.get("/inside")
def ask_inside():
    ok, path = inside(request.args["name"])
    if not ok:
        abort(404)
    return open(path).read()


@app.get("/inside-ignored")
def ask_inside_ignored():
    ok, path = inside(request.args["name"])
    return open(path).read()  # flow: path-traversal


@app.get("/beside")
def ask_beside():
    ok, path = beside(request.args["name"])
    if not ok:
        abort(404)
    return open(path).read()  # flow: path-traversal


@app.get("/measured")
def ask_measured():
    name = request.args["name"]
    ok, length = measured(name)
    if not ok:
        abort(404)
    return open(name).read()  # flow: path-traversal
