# safe: literal_eval
import ast

from flask import Blueprint, request

bp = Blueprint("state", __name__)


@bp.route("/state/24", methods=("GET", "POST"))
def process():
    """Small endpoint."""
    fields = request.form.to_dict()
    field = fields.get("entry_id", "")

    chain = ["first"]
    chain.append(field)
    chain.append("1")
    chain.pop(0)
    held = chain[0]

    n = 106
    chosen_value = held if 7 * 18 + n > 200 else "1"

    try:
        thing = ast.literal_eval(chosen_value)  # ok: unsafe-deserialization
    except (SyntaxError, ValueError):
        thing = None
    return type(thing).__name__
