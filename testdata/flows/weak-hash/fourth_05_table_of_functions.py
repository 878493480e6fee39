# vulnerable: the token's fingerprint is made by the weak function of the table
import hashlib

from flask import Blueprint, abort, request

bp = Blueprint("tokens", __name__)
FUNCTIONS = {"short": hashlib.sha1, "long": hashlib.sha512}
KNOWN = {"9b74c9897bac770ffc029102a200c5de7e3a5b5b"}


def fingerprint(token, kind):
    return FUNCTIONS[kind](token.encode("utf-8")).hexdigest()  # want: weak-hash


@bp.before_request
def check_token():
    token = request.headers.get("Authorization", "").removeprefix("Bearer ")
    if fingerprint(token, "short") not in KNOWN:
        abort(401)
