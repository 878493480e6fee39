from flask import Blueprint, request

from gallery.html import Caption, Element, RawCaption

bp = Blueprint("albums", __name__, url_prefix="/albums")


@bp.route("/<int:key>")
def album(key):
    title = request.args.get("title", "Album %d" % key)
    return str(Element(Caption(title), id="album-%d" % key))  # ok: xss


@bp.route("/<int:key>/raw")
def raw(key):
    title = request.args.get("title", "Album %d" % key)
    return str(RawCaption("Album: ", title))  # want: xss


@bp.route("/count")
def count():
    number = request.args.get("n", 0, type=int)
    return "<p>" + str(number) + " albums</p>"  # ok: xss
