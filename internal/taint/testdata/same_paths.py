# Paths that have to be a folder or lie in it.
import os
from pathlib import Path

from flask import Flask, abort, request

app = Flask(__name__)
FOLDER = Path("/srv/notes")


class Guard:
    @classmethod
    def admit(cls, path, folder):
        there, here = Path(path).resolve(), Path(folder).resolve()
        if here != there and here not in there.parents:
            raise PermissionError(path)


@app.get("/admitted")
def admitted():
    path = FOLDER / request.args["name"]
    Guard.admit(path, FOLDER)
    return path.read_text()


@app.get("/same-or-inside")
def same_or_inside():
    path = (FOLDER / request.args["name"]).resolve()
    if not (path == FOLDER.resolve() or FOLDER.resolve() in path.parents):
        abort(400)
    return path.read_text()


@app.get("/both-chosen")
def both_chosen():
    path, other = Path(request.args["name"]).resolve(), Path(request.args["other"]).resolve()
    if path != other:
        abort(400)
    return path.read_text()  # flow: path-traversal


@app.get("/not-the-folder")
def not_the_folder():
    path = (FOLDER / request.args["name"]).resolve()
    if path == FOLDER.resolve():
        abort(400)
    return path.read_text()  # flow: path-traversal


@app.get("/itself-or-below")
def itself_or_below():
    root = Path(FOLDER).resolve()
    path = (root / request.args["p"]).resolve()
    if path != root and not str(path).startswith(str(root) + os.sep):
        abort(403)
    return path.read_text()


@app.get("/below-or-itself")
def below_or_itself():
    root = Path(FOLDER).resolve()
    path = (root / request.args["p"]).resolve()
    if not str(path).startswith(str(root) + os.sep) and path != root:
        abort(403)
    return path.read_text()


@app.get("/itself-or-beside")
def itself_or_beside():
    root = Path(FOLDER).resolve()
    path = (root / request.args["p"]).resolve()
    if path != root and not str(path).startswith(str(root)):
        abort(403)
    return path.read_text()  # flow: path-traversal


@app.get("/itself-or-another-below")
def itself_or_another_below():
    root = Path(FOLDER).resolve()
    path = (root / request.args["p"]).resolve()
    other = (root / request.args["q"]).resolve()
    if path != root and not str(other).startswith(str(root) + os.sep):
        abort(403)
    return path.read_text()  # flow: path-traversal


@app.get("/not-itself-and-below")
def not_itself_and_below():
    root = Path(FOLDER).resolve()
    path = (root / request.args["p"]).resolve()
    if path == root and not str(path).startswith(str(root) + os.sep):
        abort(403)
    return path.read_text()  # flow: path-traversal
