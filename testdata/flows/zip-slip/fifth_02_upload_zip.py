# safe: only the last part of each member's name is used
import os
import zipfile

from flask import Flask, request

app = Flask(__name__)


@app.route("/unpack", methods=["POST"])
def unpack():
    with zipfile.ZipFile(request.files["archive"].stream) as archive:
        for name in archive.namelist():
            if name.endswith("/"):
                continue
            target = os.path.join("/srv/unpacked", os.path.basename(name))
            with open(target, "wb") as out:  # ok: zip-slip
                out.write(archive.read(name))
    return "ok"
