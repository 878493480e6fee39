# vulnerable: the members of the archive are written where their names say
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
            target = os.path.join("/srv/unpacked", name)
            with open(target, "wb") as out:  # want: zip-slip
                out.write(archive.read(name))
    return "ok"
