# vulnerable: after the pop the first element is the member's name
import os
import zipfile

from flask import Flask, request

app = Flask(__name__)


@app.post("/fonts")
def fonts():
    with zipfile.ZipFile(request.files["fonts"]) as archive:
        for name in archive.namelist():
            words = ["fonts", name, "regular.ttf"]
            words.pop(0)
            with open(os.path.join("/srv/fonts", words[0]), "wb") as out:  # want: zip-slip
                out.write(archive.read(name))
    return "", 204
