# vulnerable: an unknown layout is itself the source
from flask import Blueprint, render_template_string, request

bp = Blueprint("cards", __name__)
LAYOUTS = {
    "wide": "<div class=wide>{{ text }}</div>",
    "tall": "<div class=tall>{{ text }}</div>",
}


@bp.route("/card", methods=["POST"])
def card():
    asked = request.form.get("layout", "wide")
    layout = LAYOUTS[asked] if asked in LAYOUTS else asked
    return render_template_string(layout, text=request.form.get("text", ""))  # want: template-injection
