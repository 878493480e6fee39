# safe: only the number of the step is read from the cookie
import base64
import json

from flask import Blueprint, make_response, request

bp = Blueprint("flow", __name__)


@bp.route("/resume")
def resume():
    state = json.loads(base64.urlsafe_b64decode(request.cookies["state"]))
    response = make_response("", 302)
    response.headers["Location"] = "/flow/step-%d" % int(state["step"])  # ok: open-redirect
    response.headers["X-Step"] = "resume"
    return response
