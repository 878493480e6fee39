import logging

import bcrypt
from flask import Flask, abort, request
from werkzeug.security import check_password_hash

from .models import User

app = Flask(__name__)
log = logging.getLogger(__name__)


@app.post("/login")
def login():  # want: login-failure-unlogged
    user = User.query.filter_by(name=request.form["name"]).first()
    if not user or not check_password_hash(user.password_hash, request.form["password"]):
        abort(401)
    return "welcome"


@app.post("/api/login")
def api_login():  # want: login-failure-unlogged
    user = User.by_name(request.json["name"])
    if not bcrypt.checkpw(request.json["password"].encode(), user.password_hash):
        return {"error": "wrong password"}, 401
    return {"ok": True}


def sign_in(request):  # want: login-failure-unlogged
    user = User.objects.get(name=request.POST["name"])
    if user.check_password(request.POST["password"]):
        return "welcome"
    return "no"


@app.post("/staff/login")
def user_login():  # ok: it is logged
    user = User.by_name(request.form["name"])
    if not user.check_password(request.form["password"]):
        log.warning("failed login for %r from %s", request.form["name"], request.remote_addr)
        abort(401)
    return "welcome"


@app.post("/shop/login")
def do_login():  # ok: a function of the project's own does it
    user = User.by_name(request.form["name"])
    if not user.check_password(request.form["password"]):
        record_failure(user)
        abort(401)
    return "welcome"


@app.get("/login")
def login_page():  # ok: checks nothing
    return "<form method=post>"
