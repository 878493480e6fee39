# safe: the generator raises for a path outside
import os
import zipfile

from flask import Flask, jsonify, request

app = Flask(__name__)

ROOT = os.path.realpath("/srv/packages")


class Package:
    def __init__(self, stream):
        self.archive = zipfile.ZipFile(stream)

    def files(self):
        for info in self.archive.infolist():
            path = os.path.realpath(os.path.join(ROOT, info.filename))
            if os.path.commonpath([ROOT, path]) != ROOT:
                raise ValueError(info.filename)
            if not info.is_dir():
                yield path, self.archive.read(info)


@app.post("/package")
def package():
    count = 0
    for path, data in Package(request.files["package"]).files():
        with open(path, "wb") as out:  # ok: zip-slip
            out.write(data)
        count += 1
    return jsonify(count=count)
