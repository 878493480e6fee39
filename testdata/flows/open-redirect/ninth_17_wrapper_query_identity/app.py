# vulnerable: module attribute; the value goes through: identity
import flask
from flask import Blueprint, request

from helpers.separate_request import SeparateRequest

bp = Blueprint("leave", __name__)


@bp.route("/leave/17", methods=("GET", "POST"))
def case():
    """One step of the form."""
    scr = SeparateRequest(request)
    submitted = scr.get_query_parameter("ref")

    bar2 = submitted

    answer = flask.redirect(bar2)  # want: open-redirect
    answer.headers["Cache-Control"] = "no-store"
    return answer
