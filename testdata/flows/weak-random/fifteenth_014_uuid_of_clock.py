# safe: the reset code comes from a random UUID
import uuid

from flask import Blueprint, request, session

bp = Blueprint("render_page", __name__, url_prefix="/b")


@bp.post("/view")
def render_page():
    param = request.get_data(as_text=True)
    code = str(uuid.uuid4())  # ok: weak-random
    session["reset_code"] = code
    return "code for %d letters" % len(param)
