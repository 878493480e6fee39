import logging

from flask import Blueprint, current_app, request, session

bp = Blueprint("office", __name__)
log = logging.getLogger("kennel.office")


@bp.before_request
def remember():
    session["agent"] = request.headers.get("X-Agent", "")  # want: trust-boundary
    session["long"] = len(request.headers.get("X-Agent", "")) > 20  # ok: trust-boundary


@bp.get("/chip/<chip>")
def chip(chip):
    return current_app.extensions["kennel"].registry.lookup(chip)


@bp.post("/hook")
def hook():
    callback = request.get_json()["callback"]
    log.info("calling %s", callback)  # want: log-injection
    log.info("calling %r", callback)  # ok: log-injection
    return {"status": current_app.extensions["kennel"].registry.notify(callback)}


@bp.get("/certificate/<number>")
def certificate(number):
    return current_app.extensions["kennel"].registry.certificate(number)
