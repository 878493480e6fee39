import subprocess

from flask import Blueprint, abort, jsonify, request

bp = Blueprint("admin", __name__)
TARGETS = ("nightly", "weekly")


@bp.post("/backup")
def backup():
    target = request.form.get("target", "nightly")
    if target not in TARGETS:
        abort(400)
    code = subprocess.call("shop-backup --to " + target, shell=True)  # ok: command-injection
    return jsonify(code=code)


@bp.post("/import")
def load():
    source = request.form["source"]
    code = subprocess.call("shop-import " + source + " --quiet", shell=True)  # want: command-injection
    return jsonify(code=code)
