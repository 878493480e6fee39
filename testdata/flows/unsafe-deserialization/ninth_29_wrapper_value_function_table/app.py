# safe: the helper's method returns a constant
import yaml
from flask import Blueprint, request

from helpers.separate_request import SeparateRequest

bp = Blueprint("objects", __name__)


@bp.route("/objects/29", methods=("GET", "POST"))
def case_objects():
    """Answers GET and POST."""
    scr = SeparateRequest(request)
    param = scr.get_fixed("item")

    rounds = 0
    middle = "kind: note"
    while rounds < 2:
        if rounds == 1:
            middle = param
        rounds += 1

    steps = {"keep": lambda text: text, "drop": lambda text: "kind: note"}
    relayed = steps["keep"](middle)

    chosen_value = "kind: note"
    try:
        chosen_value = relayed
    finally:
        finished = True

    settings = yaml.load(chosen_value, yaml.UnsafeLoader)  # ok: unsafe-deserialization
    return str(settings is not None)
