# safe: the filter for data is used for an upload
import tarfile

from flask import Flask, jsonify, request

app = Flask(__name__)


def unpack(stream, folder, trusted):
    with tarfile.open(fileobj=stream, mode="r:gz") as archive:
        archive.extractall(folder, filter="fully_trusted" if trusted else "data")  # ok: zip-slip
        return len(archive.getnames())


@app.route("/backups/restore", methods=["POST"])
def restore():
    upload = request.files["backup"]
    return jsonify(restored=unpack(upload.stream, "/srv/restore", False))
