# safe: the name is a variable of the scope and the source is constant
from flask import Blueprint, request

bp = Blueprint("greeting", __name__)


@bp.route("/greeting", methods=["POST"])
def greeting():
    scope = {"name": request.form.get("name", "nobody")}
    source = "message = 'Dear %s' % name"
    exec(source, scope)  # ok: code-injection
    return {"message": scope["message"]}
