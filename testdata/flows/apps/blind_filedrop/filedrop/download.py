import shutil

from flask import Blueprint, abort, jsonify, send_file

from filedrop import paths

bp = Blueprint("download", __name__)


@bp.route("/<key>/<path:name>")
def download(key, name):
    try:
        target = paths.below(paths.folder_of(key), name)
    except LookupError:
        abort(404)
    return send_file(target, as_attachment=True)  # ok: path-traversal


@bp.route("/<key>/open/<path:name>")
def show(key, name):
    try:
        target = paths.loosely_below(paths.ROOT, key + "/" + name)
    except LookupError:
        abort(404)
    return send_file(target, as_attachment=True)  # want: path-traversal


@bp.delete("/<key>")
def remove(key):
    try:
        shutil.rmtree(paths.folder_of(key))  # ok: path-traversal
    except LookupError:
        abort(404)
    return jsonify(ok=True)
