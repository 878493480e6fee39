# Names that are compared with what they should be, folders with a separator at their end, members of archives.
import os
import tarfile
from pathlib import Path
from urllib.parse import quote

from flask import Flask, abort, request
from werkzeug.utils import secure_filename

app = Flask(__name__)
ROOT = "/srv/files"


@app.get("/start")
def start():
    name = os.path.normpath(request.args["name"])
    if name.startswith(("..", "/")):
        abort(404)
    return open(os.path.join(ROOT, name)).read()


@app.get("/start-of-dots")
def start_dots():
    name = os.path.normpath(request.args["name"])
    if name.startswith(("..", "~")):
        abort(404)
    return open(os.path.join(ROOT, name)).read()  # flow: path-traversal


@app.get("/way")
def way():
    path = os.path.join(ROOT, request.args["name"])
    if os.path.relpath(path, ROOT).startswith(os.pardir):
        abort(404)
    return open(path).read()


@app.get("/way-up")
def way_up():
    path = os.path.join(ROOT, request.args["name"])
    found = os.path.relpath(path, ROOT)
    if found == ".." or found.startswith(".." + os.sep):
        abort(404)
    return open(path).read()


@app.get("/split")
def split():
    folder, name = os.path.split(request.args["name"])
    open(os.path.join(ROOT, folder)).read()  # flow: path-traversal
    return open(os.path.join(ROOT, name)).read()


@app.get("/same")
def same():
    name = request.args["name"]
    if Path(name).name != name:
        abort(404)
    return open(os.path.join(ROOT, name)).read()


@app.get("/same-secure")
def same_secure():
    name = request.args["name"]
    if name != secure_filename(name):
        abort(404)
    return open(os.path.join(ROOT, name)).read()


@app.get("/same-quoted")
def same_quoted():
    name = request.args["name"]
    if name == quote(name, safe=""):
        return open(os.path.join(ROOT, name)).read()
    return open(os.path.join(ROOT, name)).read()  # flow: path-traversal


@app.get("/same-stripped")
def same_stripped():
    name = request.args["name"]
    if name != name.strip():
        abort(404)
    return open(os.path.join(ROOT, name)).read()  # flow: path-traversal


def refuse(name):
    for part in Path(name).parts:
        if part in ("..", "/"):
            raise ValueError(name)


def refuse_split(name):
    for part in name.split("/"):
        if part in ("", ".", ".."):
            raise ValueError(name)


def refuse_dots(name):
    for part in name.split("/"):
        if part in ("/", ".."):  # of an absolute name the first part is empty
            raise ValueError(name)


@app.get("/refused")
def refused():
    name = request.args["name"]
    refuse(name)
    return open(os.path.join(ROOT, name)).read()


@app.get("/refused-split")
def refused_split():
    name = request.args["name"]
    refuse_split(name)
    return open(os.path.join(ROOT, name)).read()


@app.get("/refused-dots")
def refused_dots():
    name = request.args["name"]
    refuse_dots(name)
    return open(os.path.join(ROOT, name)).read()  # flow: path-traversal


@app.get("/parts-kept")
def parts_kept():
    path = Path(request.args["name"])
    parts = path.parts
    if path.is_absolute() or any(part in ("", "..") for part in parts):
        abort(404)
    below = Path(ROOT)
    for part in parts:
        below = below / part
    return below.read_text()


@app.get("/parts-kept-absolute")
def parts_kept_absolute():
    parts = Path(request.args["name"]).parts
    if any(part in ("", "..") for part in parts):
        abort(404)
    below = Path(ROOT)
    for part in parts:
        below = below / part
    return below.read_text()  # flow: path-traversal


@app.get("/ended")
def ended():
    base = os.path.join(os.path.realpath(ROOT), "")
    path = os.path.realpath(os.path.join(base, request.args["name"]))
    if not path.startswith(base):
        abort(404)
    return open(path).read()


@app.get("/ended-where-needed")
def ended_where_needed():
    base = os.path.realpath(os.environ["FILES"])
    if not base.endswith(os.sep):
        base += os.sep
    path = os.path.realpath(os.path.join(base, request.args["name"]))
    if not path.startswith(base):
        abort(404)
    return open(path).read()


@app.get("/ended-nowhere")
def ended_nowhere():
    base = os.path.realpath(os.environ["FILES"])
    if not base.endswith(os.sep):
        print(base)
    path = os.path.realpath(os.path.join(base, request.args["name"]))
    if not path.startswith(base):
        abort(404)
    return open(path).read()  # flow: path-traversal


@app.get("/posix")
def posix():
    path = Path(ROOT, request.args["name"])
    if not path.resolve().as_posix().startswith(Path(ROOT).resolve().as_posix() + "/"):
        abort(404)
    return path.read_text()


@app.get("/posix-beside")
def posix_beside():
    path = Path(ROOT, request.args["name"])
    if not path.resolve().as_posix().startswith(Path(ROOT).resolve().as_posix()):
        abort(404)
    return path.read_text()  # flow: path-traversal


@app.post("/members")
def members():
    archive = tarfile.open(fileobj=request.files["archive"])
    for member in archive.getmembers():
        if not os.path.realpath(os.path.join(ROOT, member.name)).startswith(os.path.realpath(ROOT) + os.sep):
            raise ValueError(member.name)
    archive.extractall(ROOT)
    return "done"


@app.post("/members-skipped")
def members_skipped():
    archive = tarfile.open(fileobj=request.files["archive"])
    for member in archive:
        if member.name.startswith("/") or ".." in member.name:
            continue
    archive.extractall(ROOT)  # flow: zip-slip
    return "done"


@app.post("/members-refused")
def members_refused():
    archive = tarfile.open(fileobj=request.files["archive"])
    for member in archive:
        if member.name.startswith("/") or ".." in member.name:
            raise ValueError(member.name)
    archive.extractall(ROOT)
    return "done"


@app.post("/members-beside")
def members_beside():
    archive = tarfile.open(fileobj=request.files["archive"])
    for member in archive.getmembers():
        if not os.path.realpath(os.path.join(ROOT, member.name)).startswith(os.path.realpath(ROOT)):
            raise ValueError(member.name)
    archive.extractall(ROOT)  # flow: zip-slip
    return "done"


@app.get("/both-ended")
def both_ended():
    path = os.path.abspath(os.path.join(ROOT, request.args["name"]))
    if not (path.rstrip(os.sep) + os.sep).startswith(ROOT.rstrip(os.sep) + os.sep):
        abort(404)
    return open(path).read()


@app.get("/both-open")
def both_open():
    path = os.path.abspath(os.path.join(ROOT, request.args["name"]))
    if not (path + os.sep).startswith(ROOT):
        abort(404)
    return open(path).read()  # flow: path-traversal


@app.get("/both-written")
def both_written():
    path = os.path.join(ROOT, request.args["name"])
    if not (path + os.sep).startswith(ROOT + os.sep):
        abort(404)
    return open(path).read()  # flow: path-traversal


def one_name(name):
    name = name.replace("/", "_").replace("\\", "_")
    if name in ("", ".", ".."):
        return "_"
    return name


@app.get("/no-separators")
def no_separators():
    return open(os.path.join(ROOT, one_name(request.args["name"]))).read()


@app.get("/separators-again")
def separators_again():
    name = request.args["name"].replace("/", "_").replace("\\", "/")
    return open(os.path.join(ROOT, name)).read()  # flow: path-traversal
