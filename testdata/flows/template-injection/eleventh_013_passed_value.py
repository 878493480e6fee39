# vulnerable: the value is part of the template's text
from flask import Blueprint, render_template_string, request


bp = Blueprint("tracks", __name__)


@bp.post("/tracks")
def tracks_view():
    supplied = {key: values for key, values in request.form.lists()}["choice"][0]
    return render_template_string("<p>Hi " + supplied + "</p>")  # want: template-injection
