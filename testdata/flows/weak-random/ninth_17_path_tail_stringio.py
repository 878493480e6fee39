# safe: only a colour is drawn
import io
import random

from flask import Blueprint

bp = Blueprint("token", __name__)


@bp.route("/token/17/<path:tail>", methods=("GET", "POST"))
def endpoint(tail):
    """One step of the form."""
    user_input = tail

    stream_a = io.StringIO()
    stream_a.write(user_input)
    stream_a.seek(0)
    carry = stream_a.read()

    bar = carry.replace("\t", " ")

    colour = random.choice(["red", "green", "blue"])  # ok: weak-random
    return f"{colour}, {len(bar)}"
