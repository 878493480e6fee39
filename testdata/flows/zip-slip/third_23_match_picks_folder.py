# vulnerable: the suffix picks the folder, but the name stays as it is
import os
import zipfile

from flask import Flask, request

app = Flask(__name__)


def place(name):
    match name.rsplit(".", 1)[-1]:
        case "png" | "jpg":
            return "/srv/media/images", name
        case "css":
            return "/srv/media/styles", name
        case _:
            return "/srv/media/other", name


@app.post("/media")
def media():
    with zipfile.ZipFile(request.files["media"]) as archive:
        for member in archive.namelist():
            folder, name = place(member)
            with open(os.path.join(folder, name), "wb") as out:  # want: zip-slip
                out.write(archive.read(member))
    return "", 204
