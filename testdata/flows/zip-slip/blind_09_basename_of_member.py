# safe: only the last part of the member's name is used
import os
import zipfile

from flask import Flask, request

app = Flask(__name__)


@app.post("/theme")
def theme():
    with zipfile.ZipFile(request.files["theme"]) as archive:
        for member in archive.namelist():
            name = os.path.basename(member)
            if not name or name in (".", ".."):
                continue
            with open(os.path.join("/srv/themes", name), "wb") as out:  # ok: zip-slip
                out.write(archive.read(member))
    return "", 204
