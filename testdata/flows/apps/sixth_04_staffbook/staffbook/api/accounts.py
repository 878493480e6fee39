import hashlib
import random
import secrets

from flask import Blueprint, jsonify, make_response, request

from staffbook.extensions import Account, db

accounts = Blueprint("accounts", __name__)


def reset_token():
    return "".join(random.choice("abcdefghjkmnpqrstuvwxyz23456789") for _ in range(24))  # want: weak-random


def api_token():
    return "".join(secrets.choice("abcdefghjkmnpqrstuvwxyz23456789") for _ in range(24))  # ok: weak-random


def greeting():
    return random.choice(["Hello", "Welcome", "Good day"])  # ok: weak-random


@accounts.post("/")
def create():
    account = Account(**request.get_json())  # want: mass-assignment
    db.session.add(account)
    db.session.commit()
    return jsonify(id=account.id), 201


@accounts.patch("/<int:key>")
def change(key):
    account = db.get_or_404(Account, key)
    account.apply(request.get_json())
    db.session.commit()
    return jsonify(id=account.id)


@accounts.post("/<int:key>/reset")
def reset(key):
    account = db.get_or_404(Account, key)
    account.token = reset_token()
    db.session.commit()
    return jsonify(message=greeting())


@accounts.post("/<int:key>/session")
def session(key):
    answer = make_response(jsonify(ok=True))
    answer.set_cookie("session_token", api_token(), secure=True, httponly=True, samesite="Strict")  # ok: insecure-cookie
    return answer


@accounts.post("/<int:key>/remember")
def remember(key):
    answer = make_response(jsonify(ok=True))
    answer.set_cookie("remember_token", api_token(), max_age=30 * 86400, httponly=False, secure=False)  # want: insecure-cookie
    return answer


@accounts.get("/find")
def find():
    found = Account.query.filter(Account.login == request.args["login"]).first_or_404()  # ok: sql-injection
    etag = hashlib.sha256(found.login.encode()).hexdigest()  # ok: weak-hash
    return jsonify(id=found.id), 200, {"ETag": etag}
