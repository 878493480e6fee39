# safe: only the last component
import configparser
import os

from flask import Blueprint, request

from helpers.wrapper import RequestWrapper

bp = Blueprint("files", __name__)


@bp.route("/files/19", methods=("GET", "POST"))
def respond_19():
    """Answers GET and POST."""
    source = RequestWrapper(request)
    user_input = source.get_cookie("item")

    cfg = configparser.ConfigParser(interpolation=None)
    cfg["web"] = {"one": user_input, "two": "default.txt"}
    held = cfg["web"]["one"]

    bar, other = held, "default.txt"

    name = os.path.basename(bar)
    if name in ("", ".", ".."):
        return "no name", 400
    with open("/srv/notes/" + name) as handle:  # ok: path-traversal
        return str(len(handle.read()))
