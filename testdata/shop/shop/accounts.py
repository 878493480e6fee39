"""Accounts: registration, sign-in, forgotten passwords."""

import hashlib
import hmac
import random
import secrets

from flask import Blueprint, redirect, request, session

from shop import db

pages = Blueprint("accounts", __name__)


def hash_password(password):
    return hashlib.md5(password.encode()).hexdigest()


def etag(page):
    return hashlib.md5(page, usedforsecurity=False).hexdigest()


@pages.post("/register")
def register():
    db.run(
        "INSERT INTO account (mail, password) VALUES (?, ?)",
        (request.form["mail"], hash_password(request.form["password"])),
    )
    return redirect("/")


@pages.post("/sign-in")
def sign_in():
    mail = request.form["mail"]
    rows = db.run(f"SELECT id, password FROM account WHERE mail = '{mail}'")
    if rows and rows[0]["password"] == hash_password(request.form["password"]):
        session["account"] = rows[0]["id"]
    return redirect("/")


@pages.post("/forgotten")
def forgotten():
    token = "".join(random.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(20))
    db.run("UPDATE account SET reset_token = ? WHERE mail = ?", (token, request.form["mail"]))
    return redirect("/")


@pages.post("/forgotten-safely")
def forgotten_safely():
    token = secrets.token_urlsafe(32)
    db.run("UPDATE account SET reset_token = ? WHERE mail = ?", (token, request.form["mail"]))
    return redirect("/")


def same_token(given, kept):
    return hmac.compare_digest(given, kept)
