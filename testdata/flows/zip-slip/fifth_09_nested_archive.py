# vulnerable: the member of the tar archive is copied where its name says
import os
import shutil
import tarfile

from flask import Flask, request

app = Flask(__name__)


def entries(stream):
    with tarfile.open(fileobj=stream) as archive:
        for member in archive.getmembers():
            if member.isreg():
                yield member.name, archive.extractfile(member)


@app.route("/restore", methods=["POST"])
def restore():
    for name, source in entries(request.files["backup"]):
        with open(os.path.join("/srv/restore", name), "wb") as target:  # want: zip-slip
            shutil.copyfileobj(source, target)
    return "ok"
