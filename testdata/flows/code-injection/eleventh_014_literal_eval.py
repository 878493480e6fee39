# safe: literal_eval reads literals only
import ast
from flask import Blueprint, request


bp = Blueprint("offers", __name__)


@bp.get("/offers")
def offers_view():
    asked = request.headers.getlist("X-Shop-Choice")[0]
    if len(asked) > 200:
        return "too long", 400
    return str(ast.literal_eval(asked))  # ok: code-injection
