import logging

from flask import Blueprint, jsonify, request

from survey.forms import AnswerForm
from survey.store import store

bp = Blueprint("answers", __name__)
log = logging.getLogger("survey")


@bp.post("/")
def add():
    form = AnswerForm(request.form)
    if not form.validate():
        log.info("refused answer with %d errors", len(form.errors))  # ok: log-injection
        return jsonify(form.errors), 400
    store.insert(form.survey.data, form.colour.data, form.comment.data)
    log.info("comment: %s", form.comment.data)  # want: log-injection
    return jsonify(found=len(store.by_code(form.code.data)))


@bp.post("/bulk")
def bulk():
    store.insert_many(request.get_json()["rows"])
    return jsonify(ok=True)
