# safe: the value is handed to the template
from flask import Blueprint, render_template_string, request


bp = Blueprint("tracks", __name__)


@bp.post("/tracks")
def tracks_view():
    supplied = {key: values for key, values in request.form.lists()}["choice"][0]
    return render_template_string("<p>Hi {{ who }}</p>", who=supplied)  # ok: template-injection
