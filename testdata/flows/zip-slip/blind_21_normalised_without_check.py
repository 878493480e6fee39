# vulnerable: normpath alone keeps a leading ".."
import os
import zipfile

from flask import Flask, jsonify, request

app = Flask(__name__)


class Package:
    def __init__(self, stream):
        self.archive = zipfile.ZipFile(stream)

    def files(self):
        for info in self.archive.infolist():
            if not info.is_dir():
                yield os.path.normpath(info.filename), self.archive.read(info)


@app.post("/package")
def package():
    count = 0
    for path, data in Package(request.files["package"]).files():
        with open(os.path.join("/srv/packages", path), "wb") as out:  # want: zip-slip
            out.write(data)
        count += 1
    return jsonify(count=count)
