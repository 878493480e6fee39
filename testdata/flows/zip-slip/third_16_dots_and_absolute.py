# safe: absolute names and names with .. components are skipped, and no links are made
import os
import tarfile
from pathlib import PurePosixPath

from flask import Flask, request

app = Flask(__name__)


@app.post("/logs")
def logs():
    with tarfile.open(fileobj=request.stream, mode="r|gz") as archive:
        for member in archive:
            pure = PurePosixPath(member.name)
            if not member.isreg() or pure.is_absolute() or ".." in pure.parts:
                continue
            target = os.path.join("/srv/logs", member.name)
            with open(target, "wb") as out:  # ok: zip-slip
                out.write(archive.extractfile(member).read())
    return "", 202
