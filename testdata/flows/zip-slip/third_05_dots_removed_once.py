# vulnerable: removing ../ once turns ....// into ../
import io
import zipfile

from flask import Flask, request

app = Flask(__name__)


def tidy(name):
    return name.replace("../", "").lstrip("/")


@app.post("/icons")
def icons():
    archive = zipfile.ZipFile(io.BytesIO(request.get_data()))
    for name in archive.namelist():
        with open("/srv/icons/" + tidy(name), "wb") as out:  # want: zip-slip
            out.write(archive.read(name))
    return "", 201
