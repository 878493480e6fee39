from flask import Blueprint, abort, jsonify, request

from scheduler.pool import pool
from scheduler.steps import STEPS, call_site
from scheduler.store import JobStore

bp = Blueprint("schedule", __name__)
store = JobStore()


@bp.post("/now")
def now():
    body = request.get_json()
    step = STEPS.get(body["step"])
    if step is None:
        abort(404)
    future = pool.submit(step, *body["args"])
    return jsonify(code=future.result())


@bp.post("/later")
def later():
    seconds = min(request.form.get("seconds", 1, type=int), 60)
    store.add(request.form["page"], seconds)
    return jsonify(number=pool.later(seconds, call_site, request.form["page"]))


@bp.route("/between")
def between():
    rows = store.between(request.args["start"], request.args["end"])
    return jsonify(names=[r[0] for r in rows], total=store.count())


@bp.route("/title")
def title():
    name = request.args.get("name", "")
    if not name.isidentifier():
        return "<p>no such name</p>"  # ok: xss
    return "<h1>" + name + "</h1>"  # ok: xss


@bp.route("/note")
def note():
    return "<p>" + request.args.get("note", "").strip() + "</p>"  # want: xss
