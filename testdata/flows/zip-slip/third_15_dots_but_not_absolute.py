# vulnerable: names with dots are skipped, absolute names are not, and join lets them win
import os
import tarfile

from flask import Flask, request

app = Flask(__name__)


@app.post("/logs")
def logs():
    with tarfile.open(fileobj=request.stream, mode="r|gz") as archive:
        for member in archive:
            if not member.isreg() or ".." in member.name:
                continue
            target = os.path.join("/srv/logs", member.name)
            with open(target, "wb") as out:  # want: zip-slip
                out.write(archive.extractfile(member).read())
    return "", 202
