# vulnerable: the later dict turns Secure off again
import secrets

from flask import Blueprint, jsonify

bp = Blueprint("auth", __name__)
BASE = {"secure": True, "samesite": "Strict"}


@bp.post("/token")
def token():
    options = dict(BASE, httponly=True, secure=False)
    response = jsonify(ok=True)
    response.set_cookie("auth_token", secrets.token_hex(32), **options)  # want: insecure-cookie
    return response
