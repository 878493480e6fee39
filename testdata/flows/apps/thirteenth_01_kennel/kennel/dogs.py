from flask import Blueprint, current_app, jsonify, redirect, render_template, request, url_for
from markupsafe import Markup, escape

bp = Blueprint("dogs", __name__)


def services():
    return current_app.extensions["kennel"]


@bp.get("/breed/<breed>")
def by_breed(breed):
    return jsonify(services().dogs.by_breed(breed))


@bp.get("/owner")
def by_owner():
    return jsonify(services().dogs.by_owner(request.args.get("owner", "")))


@bp.get("/all")
def everything():
    if "key" in request.args:
        return jsonify(services().dogs.all_sorted(request.args["key"]))
    return jsonify(services().dogs.all_ordered(request.args.get("order", "name")))


@bp.post("/<int:number>/rename")
def rename(number):
    services().dogs.rename(number, request.form["name"])
    target = request.form.get("back") or url_for("dogs.everything")
    return redirect(target)  # want: open-redirect


@bp.post("/<int:number>/archive")
def archive(number):
    services().dogs.rename(number, "archived " + request.form.get("why", ""))
    return redirect(url_for("dogs.everything", key="age", why=request.form.get("why")))  # ok: open-redirect


@bp.get("/photo/<path:name>")
def photo(name):
    return services().photos.read(name), {"Content-Type": "image/jpeg"}


@bp.get("/thumb/<path:name>")
def thumb(name):
    return services().photos.thumbnail(name), {"Content-Type": "image/jpeg"}


@bp.post("/photo/<name>/turn")
def turn(name):
    how = request.form.get("how", "flip")
    if how == "flip":
        services().photos.flip(name)
    else:
        services().photos.rotate(name, request.form.get("degrees", "90"))
    return "", 204


@bp.get("/card")
def card():
    name, note = request.args.get("name", ""), request.args.get("note", "")
    return render_template("card.html", name=name, note=note)  # want: xss


@bp.get("/badge")
def badge():
    name = request.args.get("name", "")
    return render_template("badge.html", name=name, frame=Markup("<b>%s</b>") % name)  # ok: xss


@bp.get("/line")
def line():
    who = request.args.get("who", "")
    if request.args.get("plain"):
        return f"<p>{escape(who)}</p>"  # ok: xss
    return f"<p>{who}</p>"  # want: xss
