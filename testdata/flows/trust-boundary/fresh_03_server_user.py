# safe: the session gets what the database says of a verified user
from flask import Blueprint, abort, redirect, request, session

from models import User

bp = Blueprint("login", __name__)


@bp.post("/login")
def login():
    user = User.authenticate(request.form["name"], request.form["password"])
    if user is None:
        abort(401)
    session["user_id"] = user.id  # ok: trust-boundary
    session["is_staff"] = user.is_staff  # ok: trust-boundary
    return redirect("/")
