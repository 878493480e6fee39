# vulnerable: the reset code comes from uniform numbers
import random

from flask import Blueprint, request, session

bp = Blueprint("render_page", __name__, url_prefix="/b")


@bp.post("/view")
def render_page():
    param = request.get_data(as_text=True)
    code = str(random.uniform(1e8, 1e9))  # want: weak-random
    session["reset_code"] = code
    return "code for %d letters" % len(param)
