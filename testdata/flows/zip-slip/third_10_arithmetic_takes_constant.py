# safe: 7 * 42 - 106 is 188, so the branch with the member's name never runs
import os
import tarfile

from flask import Flask, request

app = Flask(__name__)


@app.post("/backup")
def backup():
    number = 106
    with tarfile.open(fileobj=request.files["backup"].stream) as archive:
        for member in archive:
            if not member.isfile():
                continue
            name = member.name if 7 * 42 - number > 200 else "backup.bin"
            with open(os.path.join("/srv/backup", name), "wb") as out:  # ok: zip-slip
                out.write(archive.extractfile(member).read())
    return "", 204
