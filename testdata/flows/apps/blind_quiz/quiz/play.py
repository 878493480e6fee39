import secrets

from flask import Blueprint, abort, jsonify, make_response, request, session

from quiz import questions
from quiz.scoring import FixedScore, ScriptedScore

bp = Blueprint("play", __name__)


@bp.post("/start")
def start():
    name = request.form.get("set", "easy")
    if name not in questions.SETS:
        abort(404)
    session["set"] = name  # ok: trust-boundary
    session["player"] = request.form.get("player", "")  # want: trust-boundary
    response = make_response(jsonify(questions.shuffled(questions.load(name))))
    response.set_cookie("game_token", secrets.token_hex(16), secure=True, httponly=True, samesite="Lax")  # ok: insecure-cookie
    return response


@bp.post("/score")
def score():
    answers = request.get_json()["answers"]
    return jsonify(score=FixedScore({"a": 1}).total(answers))


@bp.post("/score/custom")
def custom():
    body = request.get_json()
    return jsonify(score=ScriptedScore(body["rules"]).total(body["answers"]))


@bp.route("/custom/<path:name>")
def custom_set(name):
    return jsonify(questions.load_custom(name))
