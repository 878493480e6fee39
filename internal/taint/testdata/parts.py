# Parts of paths that are left out, names that are decoded before they are looked at, letters of one case.
import os
import re
from pathlib import Path
from urllib.parse import unquote

from flask import Flask, abort, request

app = Flask(__name__)
ROOT = "/srv/files"


def without_dots(path):
    return "/".join(part for part in path.split("/") if part not in ("", ".", ".."))


def without_points(path):
    return "/".join(part for part in path.split("/") if part not in ("", "."))


def goes_up(path):
    path = unquote(path)
    return ".." in Path(path).parts or os.path.isabs(path)


@app.get("/left-out")
def left_out():
    return open(os.path.join(ROOT, without_dots(request.args["name"]))).read()


@app.get("/left-in")
def left_in():
    return open(os.path.join(ROOT, without_points(request.args["name"]))).read()  # flow: path-traversal


@app.get("/decoded")
def decoded():
    name = request.args["name"]
    if goes_up(name):
        abort(404)
    return open(os.path.join(ROOT, name)).read()


@app.get("/decoded-later")
def decoded_later():
    name = request.args["name"]
    if ".." in Path(name).parts or os.path.isabs(name):
        abort(404)
    return open(os.path.join(ROOT, unquote(name))).read()  # flow: path-traversal


@app.get("/case")
def case():
    path = os.path.abspath(os.path.join(ROOT, request.args["name"]))
    if not os.path.normcase(path).startswith(os.path.normcase(ROOT + os.sep)):
        abort(404)
    return open(path).read()


@app.get("/case-only")
def case_only():
    path = os.path.normcase(os.path.join(ROOT, request.args["name"]))
    return open(path).read()  # flow: path-traversal


def is_inside(path: Path):
    return Path(ROOT) in path.parents


@app.get("/inside")
def inside():
    name = request.args["name"]
    if ".." in name:
        abort(404)
    path = Path(ROOT) / name
    if not is_inside(path):
        abort(404)
    return open(path).read()


@app.get("/inside-with-dots")
def inside_with_dots():
    path = Path(ROOT) / request.args["name"]
    if not is_inside(path):
        abort(404)
    return open(path).read()  # flow: path-traversal


def joined(path):
    path = Path(path)
    if not path.is_absolute():
        path = Path(ROOT) / path
    if not path.resolve().is_relative_to(Path(ROOT).resolve()):
        raise ValueError(path)


def joined_to_another(path):
    path = Path(path)
    if not path.is_absolute():
        path = Path(ROOT) / request.args["folder"]
    if not path.resolve().is_relative_to(Path(ROOT).resolve()):
        raise ValueError(path)


@app.get("/joined")
def ask_joined():
    name = request.args["name"]
    joined(name)
    return open(name).read()


@app.get("/joined-to-another")
def ask_joined_to_another():
    name = request.args["name"]
    joined_to_another(name)
    return open(name).read()  # flow: path-traversal


@app.get("/letters-of-one-case")
def letters_of_one_case():
    name = request.args["name"]
    if not re.fullmatch(r"[a-z0-9-]+", name.lower()):
        abort(400)
    return open(os.path.join(ROOT, name)).read()


@app.get("/first-letter-of-one-case")
def first_letter_of_one_case():
    name = request.args["name"]
    if not re.match(r"[a-z0-9-]", name.lower()):
        abort(400)
    return open(os.path.join(ROOT, name)).read()  # flow: path-traversal
