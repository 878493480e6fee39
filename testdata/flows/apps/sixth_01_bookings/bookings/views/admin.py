import os
import subprocess

from flask import Blueprint, abort, current_app, request, send_file

bp = Blueprint("admin", __name__)
FORMATS = {"csv": ["--csv"], "ods": ["--ods", "--compress"]}


def export_path(name):
    return os.path.join(current_app.config["EXPORT_ROOT"], name)


def checked_export(name):
    root = os.path.realpath(current_app.config["EXPORT_ROOT"])
    full = os.path.realpath(os.path.join(root, name))
    if not full.startswith(root + os.sep):
        abort(404)
    return full


@bp.get("/exports/<path:name>")
def download(name):
    return send_file(checked_export(name))  # ok: path-traversal


@bp.get("/exports")
def preview():
    with open(export_path(request.args["name"])) as f:  # want: path-traversal
        return {"head": f.readline()}


@bp.post("/exports")
def export():
    options = FORMATS.get(request.form.get("format"))
    if options is None:
        abort(400)
    subprocess.run("roomexport " + " ".join(options), shell=True, check=True)  # ok: command-injection
    return {"ok": True}


@bp.post("/exports/pack")
def pack():
    label = request.form["label"].strip()
    subprocess.run(f"tar czf /srv/bookings/packs/{label}.tgz /srv/bookings/exports", shell=True)  # want: command-injection
    return {"ok": True}
