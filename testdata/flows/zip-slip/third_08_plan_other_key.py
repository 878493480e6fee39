# safe: the writer takes the key that holds a constant
import os
import zipfile

from flask import Flask, request

app = Flask(__name__)


class Unpacker:
    def __init__(self, root):
        self.root = root

    def plan(self, info):
        steps = {"label": "asset.dat", "size": info.file_size}
        steps["target"] = info.filename
        return steps

    def write(self, archive, info):
        step = self.plan(info)
        with open(os.path.join(self.root, step["label"]), "wb") as out:  # ok: zip-slip
            out.write(archive.read(info))


@app.post("/assets")
def assets():
    unpacker = Unpacker("/srv/assets")
    with zipfile.ZipFile(request.files["assets"]) as archive:
        for info in archive.infolist():
            unpacker.write(archive, info)
    return "", 204
