# vulnerable: os.path.join keeps the dots; the value goes through: cond expr, split join
import os

from flask import Blueprint, request

bp = Blueprint("docs", __name__)


@bp.route("/docs/12", methods=("GET", "POST"))
def case():
    fields = request.form.to_dict()
    submitted = fields.get("q", "")

    offset = 106
    passed = submitted if 7 * 18 + offset > 200 else "default.txt"

    bits = passed.split(" ")
    used = " ".join(bits)

    target = os.path.join("/srv/files", used)
    with open(target, "rb") as handle:  # want: path-traversal
        head = handle.read(16)
    return head.hex()
