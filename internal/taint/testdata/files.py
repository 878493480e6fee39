# Data goes through files: written to a path, read from it again.
import os
import pathlib
import pickle
import queue
import shutil
import tarfile
import tempfile
import uuid

from flask import Flask, request
app = Flask(__name__)
DIR = "/srv"

@app.post("/a")
def kept():
    path = os.path.join(DIR, uuid.uuid4().hex)
    request.files["f"].save(path)
    with tarfile.open(path) as t:
        t.extractall("/x")  # flow: zip-slip
    open(path)
    os.remove(path)

@app.post("/b")
def copied():
    with open("/tmp/x", "wb") as out:
        shutil.copyfileobj(request.files["f"].stream, out)
    with open("/tmp/x", "rb") as inp:
        pickle.load(inp)  # flow: unsafe-deserialization

@app.post("/c")
def path_object():
    p = pathlib.Path(DIR) / uuid.uuid4().hex
    p.write_bytes(request.data)
    pickle.loads(p.read_bytes())  # flow: unsafe-deserialization
    p.unlink()

@app.post("/d")
def temporary():
    with tempfile.NamedTemporaryFile() as tmp:
        tmp.write(request.data)
        tmp.flush()
        shutil.unpack_archive(tmp.name, "/x", "tar")  # flow: zip-slip
        os.system("tar xf " + tmp.name)
        os.system(open(tmp.name).read())  # flow: command-injection

@app.post("/e")
def another():
    with open("/tmp/y", "wb") as out:
        out.write(request.data)
    with open("/tmp/z", "rb") as inp:
        pickle.load(inp)


def below(root, name):
    full = os.path.realpath(os.path.join(root, name))
    return full.startswith(os.path.realpath(root) + os.sep)


@app.post("/members")
def members():
    with tarfile.open(fileobj=request.files["f"].stream) as archive:
        for member in archive:
            if below("/srv/in", member.name):
                archive.extract(member, "/srv/in")
        for member in archive:
            archive.extract(member, "/srv/in")  # flow: zip-slip


@app.post("/inner")
def inner():
    root = os.path.realpath("/srv/in")

    def write(name):
        target = os.path.realpath(os.path.join(root, name))
        if not target.startswith(root + os.sep):
            raise ValueError(name)
        open(target, "wb")

    write(request.form["name"])


waiting = queue.Queue()


@app.post("/later")
def later():
    path = pathlib.Path("/srv/in") / "next"
    with path.open("wb") as out:
        out.write(request.files["f"].read())
    waiting.put(("next", path))


def work():
    name, path = waiting.get()
    os.remove(path)  # what the file holds is no part of its name
    os.system(request.args["x"] + name)  # flow: command-injection
