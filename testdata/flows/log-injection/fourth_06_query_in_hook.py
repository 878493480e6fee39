# safe: the hook logs only what the server knows by itself
import logging
import time

from flask import Blueprint, g, request

bp = Blueprint("access", __name__)
access = logging.getLogger("access")


@bp.before_app_request
def remember():
    g.facts = {"client": request.args.get("client", "-"), "began": time.monotonic()}


@bp.after_app_request
def write(response):
    line = " ".join([str(response.status_code), "%.3f" % (time.monotonic() - g.facts["began"])])
    access.info(line)  # ok: log-injection
    response.headers["X-Client-Known"] = "yes" if g.facts["client"] in ("web", "app") else "no"
    return response
