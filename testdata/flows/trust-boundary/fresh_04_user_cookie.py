# vulnerable: the user of the session is the one that a cookie names
from urllib.parse import unquote

from flask import Blueprint, redirect, request, session

bp = Blueprint("login", __name__)


@bp.before_app_request
def remember():
    if "user_id" not in session:
        known = request.cookies.get("last_user")
        if known:
            session["user_id"] = unquote(known)  # want: trust-boundary


@bp.get("/logout")
def logout():
    session.clear()
    return redirect("/")
