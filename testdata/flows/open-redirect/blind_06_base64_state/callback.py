
from state import unpack
from flask import Blueprint, redirect, request

bp = Blueprint("oauth", __name__)


@bp.route("/oauth/callback")
def callback():
    state = unpack(request.args["state"])
    return redirect(state["return_to"])  # want: open-redirect
