# vulnerable: the helper reports an outside path, the caller ignores it
import os
import tarfile

from flask import Flask, request

app = Flask(__name__)


def outside(root, name):
    full = os.path.realpath(os.path.join(root, name))
    return not full.startswith(os.path.realpath(root) + os.sep)


@app.post("/mods")
def mods():
    skipped = []
    with tarfile.open(fileobj=request.files["mods"].stream, mode="r|*") as archive:
        for member in archive:
            if outside("/srv/mods", member.name):
                skipped.append(member.name)
            archive.extract(member, "/srv/mods")  # want: zip-slip
    return {"skipped": len(skipped)}
