# safe: sha256
import hashlib

from flask import Blueprint, request

bp = Blueprint("digest", __name__)


@bp.route("/digest/01/<tail>", methods=("GET", "POST"))
def endpoint(tail):
    """Small endpoint."""
    incoming = request.path.rsplit("/", 1)[-1]
    temp = incoming + "_SafeStuff"
    outcome = ""
    outcome += temp
    outcome += " "
    digest = hashlib.sha256(outcome.encode("utf-8")).hexdigest()  # ok: weak-hash
    with open("passwordFile1.txt", "a", encoding="utf-8") as store:
        store.write(digest + "\n")
    return "stored"
