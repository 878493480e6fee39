# safe: only the last component of the member's name is used
import io
import os
import zipfile

from flask import Flask, request

app = Flask(__name__)


def tidy(name):
    return os.path.basename(name)


@app.post("/icons")
def icons():
    archive = zipfile.ZipFile(io.BytesIO(request.get_data()))
    for name in archive.namelist():
        if name.endswith("/"):
            continue
        with open("/srv/icons/" + tidy(name), "wb") as out:  # ok: zip-slip
            out.write(archive.read(name))
    return "", 201
