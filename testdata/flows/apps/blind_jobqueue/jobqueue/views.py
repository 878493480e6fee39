import secrets

from flask import Blueprint, jsonify, request

from jobqueue import tasks

bp = Blueprint("jobs", __name__)
KEYS = {}


@bp.post("/")
def submit():
    body = request.get_json()
    key = secrets.token_hex(8)  # ok: weak-random
    KEYS[key] = tasks.run.delay(body["name"], body.get("options", {})).id
    return jsonify(key=key)


@bp.post("/evaluate")
def evaluate():
    job = tasks.evaluate.delay(request.get_json()["text"])
    return jsonify(id=job.id)


@bp.post("/add")
def add():
    body = request.get_json()
    return jsonify(id=tasks.add.delay(float(body["l"]), float(body["r"])).id)
