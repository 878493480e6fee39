import os
import tarfile
import zipfile

from flask import Flask, request

app = Flask(__name__)


@app.post("/a")
def by_hand():
    with zipfile.ZipFile(request.files["upload"]) as archive:
        for name in archive.namelist():
            with open(os.path.join("/srv/in", name), "wb") as out:  # want: zip-slip
                out.write(archive.read(name))
    return "done"


@app.post("/b")
def everything():
    with tarfile.open(fileobj=request.files["upload"].stream) as archive:
        archive.extractall("/srv/in")  # want: zip-slip
    return "done"


@app.post("/c")
def trusting():
    with tarfile.open(fileobj=request.files["upload"].stream) as archive:
        archive.extractall("/srv/in", filter="fully_trusted")  # want: zip-slip
    return "done"


@app.post("/d")
def base_names():
    with zipfile.ZipFile(request.files["upload"]) as archive:
        for name in archive.namelist():
            with open(os.path.join("/srv/in", os.path.basename(name)), "wb") as out:  # ok: no folders
                out.write(archive.read(name))
    return "done"


@app.post("/e")
def filtered():
    with tarfile.open(fileobj=request.files["upload"].stream) as archive:
        archive.extractall("/srv/in", filter="data")  # ok: the filter keeps members inside
    return "done"


@app.post("/f")
def zipped():
    with zipfile.ZipFile(request.files["upload"]) as archive:
        archive.extractall("/srv/in")  # ok: zipfile drops what leads outside
    return "done"


@app.post("/g")
def listed():
    with zipfile.ZipFile(request.files["upload"]) as archive:
        for info in archive.filelist:
            archive.extract(info, "/srv/in")  # ok: zipfile drops what leads outside
            os.chmod("/srv/in/" + info.filename, 0o600)  # want: zip-slip
    return "done"


def of_a_library(path, folder):
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            with open(folder + "/" + name, "wb") as out:  # want: zip-slip
                out.write(archive.read(name))
