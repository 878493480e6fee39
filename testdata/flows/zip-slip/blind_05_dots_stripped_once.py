# vulnerable: removing "../" once leaves a way up
import shutil
import zipfile
from pathlib import Path

from flask import Flask, request

app = Flask(__name__)


@app.post("/photos")
def photos():
    folder = Path("/srv/photos")
    archive = zipfile.ZipFile(request.files["photos"].stream)
    for info in archive.infolist():
        name = info.filename.replace("../", "")
        with archive.open(info) as source, (folder / name).open("wb") as out:  # want: zip-slip
            shutil.copyfileobj(source, out)
    return {"count": len(archive.infolist())}
