# safe: the decoded name is only kept in the index, the file has a random name
import os
import uuid
import zipfile
from urllib.parse import unquote

from flask import Flask, request

app = Flask(__name__)


@app.post("/mirror")
def mirror():
    index = {}
    with zipfile.ZipFile(request.files["mirror"]) as archive:
        for name in archive.namelist():
            key = uuid.uuid4().hex
            index[key] = unquote(name)
            with open(os.path.join("/srv/mirror", key), "wb") as out:  # ok: zip-slip
                out.write(archive.read(name))
    return index
