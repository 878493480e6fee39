# vulnerable: sha1 of a password
import hashlib
import urllib.parse

from flask import Blueprint, request

bp = Blueprint("register", __name__)


@bp.route("/register/26", methods=("GET", "POST"))
def respond():
    field = urllib.parse.unquote_plus(request.cookies.get("q", "noCookieValueSupplied"))

    middle = field + "_SafeStuff"

    chosen_value, other = middle, "bar"

    digest = hashlib.sha1(chosen_value.encode("utf-8")).hexdigest()  # want: weak-hash
    with open("passwordFile2.txt", "a", encoding="utf-8") as store:
        store.write(digest + "\n")
    return "stored"
