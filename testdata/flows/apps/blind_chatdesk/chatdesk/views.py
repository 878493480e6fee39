import logging

from flask import Blueprint, jsonify, request
from markupsafe import escape

from chatdesk import actions
from chatdesk.history import history
from chatdesk.model import Assistant, CodeAssistant

bp = Blueprint("chat", __name__)
log = logging.getLogger("chat")
assistant = Assistant()
coder = CodeAssistant()


@bp.post("/analyse")
def analyse():
    task = request.get_json()["task"]
    history.add("user", task)
    return jsonify(answer=str(actions.execute(coder.complete(task), [1, 2])))


@bp.post("/ask")
def ask():
    task = request.form["task"]
    log.info("question: " + task)  # want: log-injection
    return jsonify(rows=actions.question(assistant.complete("One SQL statement for " + task)))


@bp.post("/tickets")
def tickets():
    state = assistant.complete("One word, the state in: " + request.form["task"])
    return jsonify(rows=actions.tickets(state.strip()))


@bp.post("/fix")
def fix():
    plan = assistant.complete("One shell command for " + request.form["problem"])
    if request.form.get("unit"):
        return jsonify(code=actions.restart(assistant.complete("web or mail?").strip()))
    return jsonify(code=actions.fix(plan))


@bp.route("/last")
def last():
    return "<p>" + str(escape(history.last())) + "</p>"  # ok: xss


@bp.route("/echo")
def echo():
    return "<p>" + request.args.get("text", "") + "</p>"  # want: xss
