# safe: the options of two dicts have all flags on
import secrets

from flask import Blueprint, jsonify

bp = Blueprint("auth", __name__)
BASE = {"secure": True, "samesite": "Strict"}


@bp.post("/token")
def token():
    options = dict(BASE, httponly=True, path="/api")
    response = jsonify(ok=True)
    response.set_cookie("auth_token", secrets.token_hex(32), **options)  # ok: insecure-cookie
    return response
