from flask import Blueprint, abort, redirect, render_template, request, url_for

from wiki.render import raw, to_html
from wiki.store import CheckedStore, Store

bp = Blueprint("pages", __name__)
drafts = Store("/srv/wiki/drafts")
pages = CheckedStore("/srv/wiki/pages")


@bp.route("/page/<path:name>")
def show(name):
    try:
        text = pages.read(name)
    except (LookupError, FileNotFoundError):
        abort(404)
    return "<article>" + to_html(text) + "</article>"


@bp.route("/draft")
def draft():
    return render_template("draft.html", text=drafts.read(request.args.get("name", "start")))


@bp.post("/preview")
def preview():
    text = request.form.get("text", "")
    if request.form.get("mode") == "plain":
        return "<pre>" + to_html(text) + "</pre>"  # ok: xss
    return render_template("preview.html", body=raw(text))


@bp.post("/page/<path:name>")
def save(name):
    try:
        pages.write(name, request.form["text"])
    except LookupError:
        abort(400)
    return redirect(url_for("pages.show", name=name))  # ok: open-redirect
