import os

from flask import Blueprint, abort, request, send_file

bp = Blueprint("pictures", __name__, url_prefix="/pictures")
ROOT = "/srv/gallery"
SIZES = {"s": "small", "l": "large"}


@bp.route("/<int:key>")
def picture(key):
    size = SIZES.get(request.args.get("size"), "small")
    return send_file(os.path.join(ROOT, size, "%d.jpg" % key))  # ok: path-traversal


@bp.route("/themed/<int:key>")
def themed(key):
    theme = request.cookies.get("theme", "default")
    return send_file(os.path.join(ROOT, theme, "%d.jpg" % key))  # want: path-traversal


@bp.route("/file")
def by_file():
    name = request.args.get("name", "")
    if not name.lower().endswith((".jpg", ".png")):
        abort(404)
    return send_file(os.path.join(ROOT, name))  # want: path-traversal
