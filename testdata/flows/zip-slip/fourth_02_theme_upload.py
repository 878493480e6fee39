# safe: a member whose resolved path is outside the folder is refused before it is written
import io
import os
import zipfile

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
THEMES = "/srv/themes"


class Theme:
    def __init__(self, name, archive):
        self.folder = os.path.realpath(os.path.join(THEMES, name))
        self.archive = archive

    def unpack(self):
        for member in self.archive.namelist():
            if member.endswith("/"):
                continue
            path = os.path.realpath(os.path.join(self.folder, member))
            if not path.startswith(self.folder + os.sep):
                abort(400)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as target:  # ok: zip-slip
                target.write(self.archive.read(member))


@app.post("/themes")
def add_theme():
    archive = zipfile.ZipFile(io.BytesIO(request.files["theme"].read()))
    Theme("custom", archive).unpack()
    return jsonify(files=len(archive.namelist())), 201
