import logging

from flask import Blueprint, jsonify, make_response, redirect, request, session, url_for

from portal import crypto
from portal.cookies import CookieJar
from portal.users import Users

bp = Blueprint("auth", __name__)
log = logging.getLogger("auth")
users = Users()


@bp.post("/login")
def login():
    name = request.form["name"]
    password = request.form["password"]
    row = users.by_name(name)
    if row is None:
        log.warning("unknown user %r", name)  # ok: log-injection
        return jsonify(ok=False), 403
    if crypto.hash_password(password, row[2]) != row[1]:
        log.warning("wrong password for user %s", name)  # want: log-injection
        log.debug("tried password %r", password)  # want: sensitive-data-logged
        return jsonify(ok=False), 403
    session["user_id"] = row[0]  # ok: trust-boundary
    session["locale"] = request.form.get("locale", "en")  # want: trust-boundary
    response = make_response(redirect(url_for("profile.show")))
    jar = CookieJar(response)
    jar.put("sid", crypto.session_token())
    if request.form.get("remember"):
        jar.remember(crypto.session_token())
    return response


@bp.post("/register")
def register():
    salt = crypto.new_salt()
    users.add(request.form["name"], crypto.hash_password(request.form["password"], salt), salt)
    return jsonify(recovery=crypto.recovery_code()), 201


@bp.post("/legacy")
def legacy():
    row = users.by_name(request.form["name"])
    matches = row is not None and crypto.legacy_hash(request.form["password"], row[2]) == row[1]
    return jsonify(ok=matches)
