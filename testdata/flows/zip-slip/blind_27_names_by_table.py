# safe: only two known names are written
from pathlib import Path
import zipfile

from flask import Flask, request

app = Flask(__name__)

KNOWN = {"index.html", "style.css"}


@app.post("/upload")
def upload():
    root = Path("/srv/pages")
    with zipfile.ZipFile(request.files["archive"].stream) as archive:
        for name in archive.namelist():
            if name in KNOWN:
                (root / name).write_bytes(archive.read(name))  # ok: zip-slip
    return "", 204
