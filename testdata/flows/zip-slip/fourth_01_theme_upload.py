# vulnerable: each member is written to the path that the archive names
import io
import os
import zipfile

from flask import Flask, jsonify, request

app = Flask(__name__)
THEMES = "/srv/themes"


class Theme:
    def __init__(self, name, archive):
        self.folder = os.path.join(THEMES, name)
        self.archive = archive

    def unpack(self):
        for member in self.archive.namelist():
            if member.endswith("/"):
                continue
            path = os.path.join(self.folder, member)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as target:  # want: zip-slip
                target.write(self.archive.read(member))


@app.post("/themes")
def add_theme():
    archive = zipfile.ZipFile(io.BytesIO(request.files["theme"].read()))
    Theme("custom", archive).unpack()
    return jsonify(files=len(archive.namelist())), 201
