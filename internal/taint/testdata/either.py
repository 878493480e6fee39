# Outcomes of checks that a variable holds, folders that an object keeps.
import os
import re

from flask import Flask, abort, request

app = Flask(__name__)
ROOT = os.path.realpath("/srv/data")
NAME = re.compile(r"[a-z]+")


@app.get("/raised")
def raised():
    full = os.path.realpath(os.path.join(ROOT, request.args["p"]))
    try:
        ok = os.path.commonpath([full, ROOT]) == ROOT
    except ValueError:
        ok = False
    if not ok:
        abort(403)
    return str(len(open(full).read()))


@app.get("/raised-is-fine")
def raised_is_fine():
    full = os.path.realpath(os.path.join(ROOT, request.args["p"]))
    try:
        ok = os.path.commonpath([full, ROOT]) == ROOT
    except ValueError:
        ok = True
    if not ok:
        abort(403)
    return str(len(open(full).read()))  # flow: path-traversal


@app.get("/matched")
def matched():
    name = request.args["p"]
    found = None
    if len(name) < 20:
        found = NAME.fullmatch(name)
    if found:
        return str(len(open("/srv/" + name).read()))
    return ""


@app.get("/not-matched")
def not_matched():
    name = request.args["p"]
    found = None
    if len(name) < 20:
        found = NAME.fullmatch(name)
    if not found:
        return str(len(open("/srv/" + name).read()))  # flow: path-traversal
    return ""


class Store:
    def __init__(self, root):
        self.root = os.path.realpath(root)

    def path(self, name):
        full = os.path.realpath(os.path.join(self.root, name))
        if full != self.root and not full.startswith(self.root + os.sep):
            raise PermissionError(name)
        return full


class Sibling(Store):
    def path(self, name):
        full = os.path.realpath(os.path.join(self.root, name))
        if not full.startswith(self.root):  # /srv/data2 begins so, too
            raise PermissionError(name)
        return full


@app.get("/store")
def stored():
    return str(len(open(Store("/srv/data").path(request.args["p"])).read()))


@app.get("/sibling")
def sibling():
    return str(len(open(Sibling("/srv/data").path(request.args["p"])).read()))  # flow: path-traversal
