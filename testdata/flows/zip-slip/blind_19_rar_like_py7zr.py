# vulnerable: each name of the 7z archive is written by the program
from pathlib import Path

import py7zr

from flask import Flask, request

app = Flask(__name__)


@app.post("/upload")
def upload():
    root = Path("/srv/seven")
    with py7zr.SevenZipFile(request.files["archive"].stream) as archive:
        for name, data in archive.readall().items():
            (root / name).write_bytes(data.read())  # want: zip-slip
    return "", 204
