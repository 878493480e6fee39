# vulnerable: written below a folder; the value goes through: list insert, star
import urllib.parse

from flask import Blueprint, request

bp = Blueprint("load", __name__)


@bp.route("/load/30", methods=("GET", "POST"))
def case_load():
    pairs = urllib.parse.parse_qs(request.query_string.decode())
    supplied = pairs.get("detail", [""])[0]
    queue = ["default.txt"]
    queue.insert(0, supplied)
    passed = queue[0]
    first, *rest = ["default.txt", passed, "tail"]
    bar = rest[0]
    with open(f"/srv/notes/{bar}", "w", encoding="utf-8") as note:  # want: path-traversal
        note.write("seen")
    return "written"
