import hashlib
import os
import random

from flask import Blueprint, jsonify, make_response, redirect, request, url_for

bp = Blueprint("admin", __name__)
ADMIN = {"digest": os.environ.get("QUIZ_ADMIN", ""), "salt": b"quiz"}


def digest(password):
    return hashlib.scrypt(password.encode(), salt=ADMIN["salt"], n=16384, r=8, p=1).hex()  # ok: weak-hash


def quick_digest(password):
    return hashlib.new("md5", password.encode()).hexdigest()  # want: weak-hash


@bp.post("/login")
def login():
    password = request.form["password"]
    if ADMIN["digest"] not in (digest(password), quick_digest(password)):
        return redirect(url_for("admin.refused"))  # ok: open-redirect
    session_key = "%x" % random.getrandbits(64)  # want: weak-random
    response = make_response(redirect(request.form.get("next", "/admin/")))  # want: open-redirect
    response.set_cookie("admin_session", session_key, httponly=True)  # want: insecure-cookie
    return response


@bp.route("/refused")
def refused():
    return jsonify(error="refused"), 403
