# safe: secure_filename for each member
import io
import os
import tarfile

from werkzeug.utils import secure_filename
from flask import Flask, request

app = Flask(__name__)


@app.post("/bundle")
def bundle():
    with tarfile.open(fileobj=io.BytesIO(request.get_data()), mode="r:gz") as archive:
        for member in archive:
            source = archive.extractfile(member)
            name = secure_filename(member.name)
            if source is None or not name:
                continue
            with open(os.path.join("/srv/bundles", name), "wb") as out:  # ok: zip-slip
                out.write(source.read())
    return "", 204
