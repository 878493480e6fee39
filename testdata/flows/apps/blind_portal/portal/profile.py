from flask import Blueprint, jsonify, redirect, request, session

bp = Blueprint("profile", __name__)
THEMES = {"light", "dark"}


@bp.route("/")
def show():
    return jsonify(user=session.get("user_id"), theme=session.get("theme", "light"))


@bp.post("/theme")
def theme():
    wanted = request.form.get("theme")
    if wanted in THEMES:
        session["theme"] = wanted  # ok: trust-boundary
    return redirect(request.referrer or "/profile/")  # want: open-redirect
