from flask import Blueprint, request

from jobs import send_labels

bp = Blueprint("labels", __name__)


@bp.post("/labels")
def labels():
    send_labels.delay(request.form["layout"], request.form.getlist("id"))
    return "", 202
