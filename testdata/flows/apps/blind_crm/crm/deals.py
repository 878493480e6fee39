import logging

from flask import Blueprint, jsonify, request

from crm import validation
from crm.repository import Deals

bp = Blueprint("deals", __name__)
deals = Deals()
log = logging.getLogger("deals")


@bp.errorhandler(validation.Invalid)
def invalid(error):
    return jsonify(error=repr(error)), 400  # want: stack-trace-exposure


@bp.post("/above")
def above():
    return jsonify(count=deals.above(validation.number(request.get_json(), "amount")))


@bp.route("/stage")
def stage():
    wanted = request.args.get("stage", "open")
    log.info("stage %s", wanted.replace("\n", " ").replace("\r", " "))  # ok: log-injection
    return jsonify(count=deals.in_stage(wanted))


@bp.post("/close")
def close():
    data = request.get_json()
    key = validation.number(data, "key")
    log.info("closing for %s" % data["owner"])  # want: log-injection
    return jsonify(changed=deals.close(key, data["owner"]))
