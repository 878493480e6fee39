import os
import zipfile

from flask import Blueprint, jsonify, request

bp = Blueprint("uploads", __name__)
ROOT = os.path.realpath("/srv/blog/uploads")


def target_for(name):
    target = os.path.realpath(os.path.join(ROOT, name))
    return target if os.path.commonpath([ROOT, target]) == ROOT else None


@bp.post("/zip")
def unzip():
    saved = 0
    with zipfile.ZipFile(request.files["zip"].stream) as archive:
        for name in archive.namelist():
            target = target_for(name)
            if target is None or name.endswith("/"):
                continue
            with open(target, "wb") as out:  # ok: zip-slip
                out.write(archive.read(name))
            saved += 1
    return jsonify(saved=saved)


@bp.post("/zip/flat")
def unzip_flat():
    with zipfile.ZipFile(request.files["zip"].stream) as archive:
        for name in archive.namelist():
            data = archive.read(name)
            if target_for(name) is None:
                name = name.lstrip("/")
            with open(os.path.join(ROOT, name), "wb") as out:  # want: zip-slip
                out.write(data)
    return jsonify(ok=True)
