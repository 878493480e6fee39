# vulnerable: the guard looks for a slash at the start only
import io
import zipfile
from pathlib import Path

from flask import Flask, request

app = Flask(__name__)
DESTINATION = Path("/srv/skins")


@app.route("/skins", methods=["PUT"])
def skins():
    archive = zipfile.ZipFile(io.BytesIO(request.get_data()))
    for info in archive.infolist():
        if info.filename.startswith("/"):
            return "absolute name", 400
        (DESTINATION / info.filename).write_bytes(archive.read(info.filename))  # want: zip-slip
    return "ok"
