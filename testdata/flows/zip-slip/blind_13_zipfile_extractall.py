# safe: ZipFile.extractall drops drive letters and ".." parts itself
import zipfile

from flask import Flask, request

app = Flask(__name__)


@app.post("/photos")
def photos():
    with zipfile.ZipFile(request.files["photos"].stream) as archive:
        archive.extractall("/srv/photos")  # ok: zip-slip
        total = len(archive.infolist())
    return {"count": total}
