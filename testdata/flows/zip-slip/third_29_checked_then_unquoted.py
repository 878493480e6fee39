# vulnerable: the name is checked before its percent signs are decoded
import os
import zipfile
from urllib.parse import unquote

from flask import Flask, abort, request

app = Flask(__name__)


@app.post("/mirror")
def mirror():
    with zipfile.ZipFile(request.files["mirror"]) as archive:
        for name in archive.namelist():
            if ".." in name or name.startswith("/"):
                abort(400)
            target = os.path.join("/srv/mirror", unquote(name))
            with open(target, "wb") as out:  # want: zip-slip
                out.write(archive.read(name))
    return "", 204
