# vulnerable: 7 * 42 - 106 is 188, so the ternary takes the member's name
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
            name = "backup.bin" if 7 * 42 - number > 200 else member.name
            with open(os.path.join("/srv/backup", name), "wb") as out:  # want: zip-slip
                out.write(archive.extractfile(member).read())
    return "", 204
