# vulnerable: the uploaded archive is unpacked with a filter that trusts it
import shutil
import tempfile

from flask import Flask, request

app = Flask(__name__)


@app.post("/themes")
def themes():
    with tempfile.NamedTemporaryFile(suffix=".tar.gz") as saved:
        request.files["theme"].save(saved)
        saved.flush()
        shutil.unpack_archive(saved.name, "/srv/themes", "gztar", filter="fully_trusted")  # want: zip-slip
    return "", 204
