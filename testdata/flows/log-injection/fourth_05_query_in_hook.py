# vulnerable: the hook after each request logs the name that the query gives the client
import logging

from flask import Blueprint, g, request

bp = Blueprint("access", __name__)
access = logging.getLogger("access")


@bp.before_app_request
def remember():
    g.facts = {"client": request.args.get("client", "-"), "method": request.method}


@bp.after_app_request
def write(response):
    line = " ".join([g.facts["method"], str(response.status_code), g.facts["client"]])
    access.info(line)  # want: log-injection
    return response
