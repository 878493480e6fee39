# vulnerable: the member's name is joined to the folder and written
import os
import zipfile

from flask import Flask, request

app = Flask(__name__)


@app.post("/theme")
def theme():
    with zipfile.ZipFile(request.files["theme"]) as archive:
        for member in archive.namelist():
            target = os.path.join("/srv/themes", member)
            with open(target, "wb") as out:  # want: zip-slip
                out.write(archive.read(member))
    return "", 204
