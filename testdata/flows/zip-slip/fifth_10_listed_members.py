# safe: only the members of our list are unpacked
import zipfile

from flask import Flask, request

app = Flask(__name__)
WANTED = ("data.csv", "meta.json")


@app.route("/restore", methods=["POST"])
def restore():
    with zipfile.ZipFile(request.files["backup"]) as archive:
        for name in archive.namelist():
            if name in WANTED:
                with open("/srv/restore/" + name, "wb") as target:  # ok: zip-slip
                    target.write(archive.read(name))
    return "ok"
