# vulnerable: a quote in the name ends the string of the executed statement
from flask import Blueprint, request

bp = Blueprint("greeting", __name__)


@bp.route("/greeting", methods=["POST"])
def greeting():
    scope = {}
    name = request.form.get("name", "nobody")
    source = "message = 'Dear %s'" % name
    exec(source, scope)  # want: code-injection
    return {"message": scope["message"]}
