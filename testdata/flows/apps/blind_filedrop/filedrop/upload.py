import os
import pickle
import json

from flask import Blueprint, jsonify, request
from werkzeug.utils import secure_filename

from filedrop import archives, paths

bp = Blueprint("upload", __name__)
HANDLERS = {".zip": archives.unzip, ".tar": archives.untar, ".tgz": archives.untar_filtered}


@bp.post("/upload")
def upload():
    item = request.files["file"]
    folder = paths.new_folder()
    handler = HANDLERS.get(os.path.splitext(item.filename)[1])
    if handler is not None:
        handler(item.stream, folder)
    else:
        name = secure_filename(item.filename) or "file"
        item.save(os.path.join(folder, name))  # ok: path-traversal
    return jsonify(key=os.path.basename(folder))


@bp.post("/upload/meta")
def meta():
    raw = request.files["meta"].read()
    if request.form.get("format") == "binary":
        data = pickle.loads(raw)  # want: unsafe-deserialization
    else:
        data = json.loads(raw)  # ok: unsafe-deserialization
    return jsonify(entries=len(data))


@bp.post("/upload/named")
def named():
    item = request.files["file"]
    folder = paths.new_folder()
    item.save(folder + "/" + request.form["name"])  # want: path-traversal
    return jsonify(key=os.path.basename(folder))
