# Data goes through files: written to a path, read from it again.
import os
import pathlib
import pickle
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
