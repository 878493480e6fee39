# safe: the token's fingerprint is made by the strong function of the table
import hashlib

from flask import Blueprint, abort, request

bp = Blueprint("tokens", __name__)
FUNCTIONS = {"short": hashlib.sha256, "long": hashlib.sha512}
KNOWN = {"2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"}


def fingerprint(token, kind):
    return FUNCTIONS[kind](token.encode("utf-8")).hexdigest()  # ok: weak-hash


@bp.before_request
def check_token():
    token = request.headers.get("Authorization", "").removeprefix("Bearer ")
    if fingerprint(token, "short") not in KNOWN:
        abort(401)
