# safe: only the digits of an integer remain
from flask import Blueprint, render_template_string, request
from markupsafe import Markup

bp = Blueprint("page", __name__)


@bp.route("/page/12", methods=("GET", "POST"))
def respond():
    field = request.values.get("username", default="")
    try:
        bar = str(int(field))
    except ValueError:
        bar = "0"
    return render_template_string("<p>{{ text }}</p>", text=Markup(bar))  # ok: xss
