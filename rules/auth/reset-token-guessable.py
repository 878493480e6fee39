import hashlib
import hmac
import secrets
import time
import uuid

from flask import Flask, request
from werkzeug.security import generate_password_hash

from .models import User, db

app = Flask(__name__)


def forgot(user):
    reset_token = hashlib.md5(user.email.encode()).hexdigest()  # want: reset-token-guessable
    user.reset_token = str(uuid.uuid1())  # want: reset-token-guessable
    recovery_code = f"{user.id}-{int(time.time())}"  # want: reset-token-guessable
    send(user, reset_token, recovery_code)


def make_reset_token(user):
    return hashlib.sha256(f"{user.username}{time.time()}".encode()).hexdigest()  # want: reset-token-guessable


@app.post("/reset")
def reset_password():  # want: reset-token-guessable
    user = User.query.filter_by(email=request.form["email"]).first()
    user.password = generate_password_hash(request.form["password"])
    db.session.commit()
    return "changed"


def forgotten(user, key):
    reset_token = secrets.token_urlsafe(32)  # ok: nobody guesses it
    user.reset_token_hash = hashlib.sha256(reset_token.encode()).hexdigest()  # ok: of a random token
    activation_key = hmac.new(key, user.email.encode(), "sha256").hexdigest()  # ok: signed with a secret
    user.reset_token_expires = time.time() + 3600  # ok: a time is a time
    return reset_token, activation_key


@app.post("/reset/confirm")
def reset_password_confirm():  # ok: asks for the token
    user = User.query.filter_by(reset_token_hash=digest(request.form["token"])).first()
    user.password = generate_password_hash(request.form["password"])
    db.session.commit()
    return "changed"
