# safe: the parameter chooses among constant sources
from flask import Blueprint, render_template_string, request

bp = Blueprint("cards", __name__)
LAYOUTS = {
    "wide": "<div class=wide>{{ text }}</div>",
    "tall": "<div class=tall>{{ text }}</div>",
}


@bp.route("/card", methods=["POST"])
def card():
    layout = LAYOUTS.get(request.form.get("layout"), LAYOUTS["wide"])
    return render_template_string(layout, text=request.form.get("text", ""))  # ok: template-injection
