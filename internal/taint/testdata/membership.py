# "in" asks a class that says itself what it holds; characters that a comprehension leaves out are gone.
import os

from flask import Flask, abort, request

app = Flask(__name__)


class Looked:
    def __contains__(self, name):
        return os.system("look " + name) == 0  # flow: command-injection


@app.get("/asked")
def asked():
    return str(request.args["name"] in Looked())


class Rooms:
    names = frozenset({"hall", "cellar"})

    def __contains__(self, name):
        return name in self.names


@app.get("/allowed")
def allowed():
    room = request.args["room"]
    if room not in Rooms():
        abort(404)
    os.system("open " + room)
    return room


@app.get("/without-separators")
def without_separators():
    name = "".join(c for c in request.args["name"] if c not in "/\\\0")
    with open("/srv/logs/" + name) as log:
        return log.read()


@app.get("/without-spaces")
def without_spaces():
    name = "".join(c for c in request.args["name"] if c not in " \t")
    with open("/srv/logs/" + name) as log:  # flow: path-traversal
        return log.read()
