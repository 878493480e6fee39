import hashlib
import random
import secrets
import urllib.request

import ldap
from flask import Blueprint, jsonify, make_response, request
from ldap.filter import escape_filter_chars

desk = Blueprint("desk", __name__)

WIRES = {"main": "https://wire.example.org/main", "sport": "https://wire.example.org/sport"}


def directory_checked(name):
    con = ldap.initialize("ldap://staff.example.org")
    query = f"(cn={escape_filter_chars(name)})"
    return con.search_s("ou=staff,dc=example,dc=org", ldap.SCOPE_SUBTREE, query)  # ok: ldap-injection


@desk.get("/staff")
def staff():
    name = request.args.get("name", "")
    return jsonify(len(directory_checked(name)))


@desk.get("/staff-by-desk")
def staff_by_desk():
    con = ldap.initialize("ldap://staff.example.org")
    query = "(ou=" + request.args.get("desk", "*") + ")"
    return jsonify(len(con.search_s("dc=example,dc=org", ldap.SCOPE_SUBTREE, query)))  # want: ldap-injection


@desk.get("/wire")
def wire():
    address = WIRES[request.args.get("wire", "main")]
    with urllib.request.urlopen(address) as answer:  # ok: ssrf
        return answer.read()


@desk.get("/preview")
def preview():
    scheme, _, rest = request.args.get("url", "").partition("://")
    if scheme not in ("http", "https"):
        return "no", 400
    with urllib.request.urlopen(f"{scheme}://{rest}") as answer:  # want: ssrf
        return answer.read()


@desk.post("/press-pass")
def press_pass():
    number = random.randint(0, 999999)
    token = f"{number:06d}"
    answer = make_response(jsonify(token=token))
    answer.set_cookie("press", hashlib.sha256(token.encode()).hexdigest(), secure=False, httponly=True)  # want: insecure-cookie
    return answer


@desk.post("/day-pass")
def day_pass():
    token = secrets.token_urlsafe(24)
    answer = make_response(jsonify(token=token))
    answer.set_cookie("day", hashlib.sha256(token.encode()).hexdigest(), secure=True, httponly=True, samesite="Lax")  # ok: insecure-cookie
    return answer


@desk.post("/digest")
def digest():
    password = request.form["password"]
    if request.form.get("new"):
        return hashlib.pbkdf2_hmac("sha256", password.encode(), secrets.token_bytes(16), 600_000).hex()  # ok: weak-hash
    return hashlib.sha1(password.encode()).hexdigest()  # want: weak-hash


@desk.post("/formula")
def formula():
    cells = request.get_json()["cells"]
    total = 0
    for cell in cells:
        if isinstance(cell, (int, float)):
            total += cell
        else:
            total += eval(cell)  # want: code-injection
    return jsonify(total=total)
