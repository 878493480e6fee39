# Checks of paths and addresses, and variables that remember what a check said.
import importlib.util
import os
from pathlib import Path
from urllib.parse import urlsplit

import ldap
from flask import Flask, abort, redirect, request

app = Flask(__name__)
ROOT = Path("/srv").resolve()
NAMES = ["a", "b"]


@app.get("/parent")
def parent():
    name = os.path.join("/srv", request.args["p"])
    if Path(name).resolve().parent != ROOT:
        abort(404)
    return open(name).read()


@app.get("/parent-of-unresolved")
def parent_unresolved():
    path = Path(os.path.join("/srv", request.args["p"]))
    if path.parent != ROOT:  # "/srv/../etc/passwd" has another parent, "/srv/.." has not
        abort(404)
    return open(path).read()  # flow: path-traversal


@app.get("/samefile")
def same_file():
    name = os.path.abspath(os.path.join("/srv", request.args["p"]))
    if not os.path.samefile("/srv", os.path.dirname(name)):
        abort(404)
    return open(name).read()


@app.get("/relative-to")
def relative_to():
    path = ROOT / request.args["p"]
    try:
        path.resolve().relative_to(ROOT)
    except ValueError:
        raise KeyError(path)
    return open(path).read()


@app.get("/parts")
def parts():
    name = request.args["p"]
    if ".." in name.split("/") or name.startswith("/"):
        abort(404)
    return open(os.path.join("/srv", name)).read()


@app.get("/parts-only")
def parts_only():
    name = request.args["p"]
    if ".." in name.split("/"):
        abort(404)
    return open(os.path.join("/srv", name)).read()  # flow: path-traversal


@app.get("/basename")
def base_name():
    name = request.args["p"]
    if os.path.basename(name) != name:
        abort(404)
    return open(os.path.join("/srv", name)).read()


@app.get("/basename-of-one")
def base_name_of_one():
    name = request.args["p"]
    if os.path.basename(name) != "page.html":
        abort(404)
    return open(os.path.join("/srv", name)).read()  # flow: path-traversal


@app.get("/dirname")
def directory():
    name = request.args["p"]
    if os.path.dirname(name):
        abort(404)
    return open("/srv/" + name).read()


@app.get("/flag")
def flag():
    name, ok = request.args["p"], False
    if name in NAMES:
        ok = True
    if not ok:
        abort(404)
    return open(name).read()


@app.get("/flag-of-a-check")
def flag_of_check():
    name, ok = request.args["p"], False
    if request.args.get("strict"):
        ok = name in NAMES
    if ok:
        return open(name).read()
    return open(name).read()  # flow: path-traversal


@app.get("/flag-set-otherwise")
def flag_otherwise():
    name, ok = request.args["p"], False
    if request.args.get("force"):
        ok = True
    elif name in NAMES:
        ok = True
    if ok:
        return open(name).read()  # flow: path-traversal


@app.get("/flag-of-another")
def flag_of_another():
    name, ok = request.args["p"], False
    if name in NAMES:
        ok = True
    name = request.args["q"]
    if ok:
        return open(name).read()  # flow: path-traversal


@app.get("/error")
def error():
    name, error = request.args["p"], None
    if name not in NAMES:
        error = "no such file"
    if error is None:
        return open(name).read()


@app.get("/either")
def either():
    target = request.args["next"]
    url = urlsplit(target)
    if (url.netloc or url.scheme) and url.netloc != "my.example":
        abort(400)
    return redirect(target)


@app.get("/host-only")
def host_only():
    target = request.args["next"]
    url = urlsplit(target)
    if url.netloc and url.netloc != "my.example":  # "https:evil.example" names no host for Python
        abort(400)
    return redirect(target)  # flow: open-redirect


@app.get("/joined-again")
def joined_again():
    folder, *rest = request.args["p"].split("/")
    return open("/srv/" + "/".join(rest)).read()  # flow: path-traversal


@app.get("/first-part")
def first_part():
    parts = request.args["p"].split("/")
    return open("/srv/" + "-".join(parts)).read()


class Directory:
    """A module that is kept in a field is known by the name of what is called."""

    def __init__(self, settings):
        self.ldap = load(settings)

    @app.get("/people")
    def people(self):
        name = self.ldap.filter.escape_filter_chars(request.args["name"])
        self.connection.search_s("dc=shop", 2, "(uid=%s)" % name)
        self.connection.search_s("dc=shop", 2, "(uid=%s)" % request.args["name"])  # flow: ldap-injection
        found = ldap.initialize("ldap://shop").search_s("dc=shop", 2, "(uid=%s)" % name)
        self.connection.simple_bind_s(found[0][0], "x")  # an entry that is there


@app.get("/compiled")
def compiled():
    exec(compile(open("/srv/job.py").read(), request.args["name"], "exec"))  # only the name in messages
    eval(compile(request.args["text"], "page", "eval"))  # flow: code-injection


@app.get("/plugin")
def plugin():
    root = os.path.realpath("/srv/plugins")
    path = os.path.realpath(os.path.join(root, request.args["name"]))
    importlib.util.spec_from_file_location("plugin", path)  # flow: unsafe-reflection
    if not path.startswith(root + os.sep):
        abort(404)
    importlib.util.spec_from_file_location("plugin", path)
