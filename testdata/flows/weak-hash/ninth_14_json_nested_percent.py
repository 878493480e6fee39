# vulnerable: aliased module
import hashlib as h
import io

from flask import Blueprint, request

bp = Blueprint("register", __name__)


@bp.route("/register/14", methods=("GET", "POST"))
def case_register():
    """Small endpoint."""
    body = request.get_json(silent=True)
    taken = body["item"]["username"] if body else ""

    buffer = io.StringIO()
    buffer.write(taken)
    buffer.seek(0)
    passed = buffer.read()

    bar = "%s" % passed

    digest = h.sha1(b"pepper" + bar.encode()).hexdigest()  # want: weak-hash
    with open("passwordFile11.txt", "a", encoding="utf-8") as store:
        store.write(digest + "\n")
    return "stored"
