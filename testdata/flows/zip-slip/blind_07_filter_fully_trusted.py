# vulnerable: the filter that trusts the archive fully checks nothing
import io
import tarfile

from flask import Flask, request

app = Flask(__name__)


@app.post("/bundle")
def bundle():
    stream = io.BytesIO(request.get_data())
    with tarfile.open(fileobj=stream, mode="r:gz") as archive:
        archive.extractall("/srv/bundles", filter="fully_trusted")  # want: zip-slip
    return "", 204
