# vulnerable: words and blanks are repeated in a group whose blank may be missing
import re

from flask import Blueprint, abort, jsonify, request

bp = Blueprint("tags", __name__)
TAGS = r"^(\w+\s?)*$"


@bp.route("/tags", methods=["PUT"])
def put_tags():
    text = request.get_json()["tags"]
    if not re.match(TAGS, text):  # want: redos
        abort(422)
    return jsonify(tags=text.split())
