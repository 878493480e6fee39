# safe: the members get numbers for names
import io
import zipfile
from pathlib import Path

from flask import Flask, request

app = Flask(__name__)
DESTINATION = Path("/srv/skins")


@app.route("/skins", methods=["PUT"])
def skins():
    archive = zipfile.ZipFile(io.BytesIO(request.get_data()))
    for number, info in enumerate(archive.infolist()):
        (DESTINATION / f"{number:04d}.bin").write_bytes(archive.read(info.filename))  # ok: zip-slip
    return "ok"
