from flask import Blueprint, jsonify, request, send_from_directory
from werkzeug.utils import secure_filename

from wiki.store import FileStore

bp = Blueprint("uploads", __name__)
files = FileStore("/srv/wiki/files")
avatars = FileStore("/srv/wiki/avatars")


@bp.post("/")
def upload():
    item = request.files["file"]
    files.save(item.filename, item.read())
    return jsonify(ok=True)


@bp.post("/avatar")
def avatar():
    item = request.files["file"]
    avatars.save(secure_filename(item.filename), item.read())
    return jsonify(ok=True)


@bp.route("/<path:name>")
def download(name):
    return send_from_directory("/srv/wiki/files", name, as_attachment=True)  # ok: path-traversal
