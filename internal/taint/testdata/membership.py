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


def served(folder):
    files = {name for name in os.listdir(folder)} if folder else set()
    files.discard("index.html")

    @app.get("/served/<path:name>")
    def serve(name):
        if name in files:  # a list of the function around this one
            with open(folder + "/" + name) as page:
                return page.read()
        with open(folder + "/" + name) as page:  # flow: path-traversal
            return page.read()

    @app.get("/asked-for/<path:name>")
    def asked_for(name):
        wanted = request.args.getlist("files")
        if name in wanted:
            with open(folder + "/" + name) as page:  # flow: path-traversal
                return page.read()
        return ""


@app.get("/around")
def around():
    wanted = request.args.getlist("files")

    def read(name):
        if name in wanted:
            with open("/srv/pages/" + name) as page:  # flow: path-traversal
                return page.read()
        return ""

    return read(request.args["name"])
