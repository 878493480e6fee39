from urllib.parse import urlsplit

from flask import Blueprint, abort, make_response, redirect, render_template, request, url_for
from markupsafe import Markup, escape

from bookings.db import RoomRepository, get_db

bp = Blueprint("rooms", __name__)


def local_target(target):
    """The target if it stays on this site, the front page otherwise."""
    if not target or not target.startswith("/") or target.startswith("//") or "\\" in target:
        return url_for("rooms.index")
    parts = urlsplit(target)
    if parts.scheme or parts.netloc:
        return url_for("rooms.index")
    return target


@bp.get("/")
def index():
    repo = RoomRepository(get_db())
    rooms = repo.by_floor(request.args.get("floor", 0, type=int), request.args.get("sort"))
    return render_template("rooms.html", rooms=rooms, note=request.args.get("note", ""))  # want: xss


@bp.get("/search")
def search():
    repo = RoomRepository(get_db())
    found = repo.search(request.args.to_dict())
    return render_template("found.html", rooms=found, query=request.args.get("name", ""))  # ok: xss


@bp.get("/tags")
def tags():
    wanted = request.args.getlist("tag")
    if not wanted:
        abort(400)
    return {"rooms": [dict(r) for r in RoomRepository(get_db()).tagged(wanted)]}


@bp.post("/book")
def book():
    get_db().execute("INSERT INTO bookings (room, who) VALUES (?, ?)", (request.form["room"], request.form["who"]))  # ok: sql-injection
    return redirect(local_target(request.form.get("next")))  # ok: open-redirect


@bp.post("/cancel")
def cancel():
    get_db().execute("DELETE FROM bookings WHERE id = ?", (request.form["id"],))
    target = request.form.get("next") or url_for("rooms.index")
    return redirect(target)  # want: open-redirect


@bp.get("/hello")
def hello():
    name = request.args.get("name", "guest")
    return make_response(Markup("<p>Welcome, ") + escape(name) + Markup("</p>"))  # ok: xss
