import logging

from flask import Blueprint, jsonify, redirect, request

from newsletter import addresses, tokens
from newsletter.mailer import Mailer

bp = Blueprint("public", __name__)
log = logging.getLogger("news")
mailer = Mailer()


@bp.errorhandler(addresses.AddressError)
def refused(error):
    return jsonify(error="address"), 400  # ok: stack-trace-exposure


@bp.post("/subscribe")
def subscribe():
    address = addresses.strict(request.form["address"])
    mailer.send(address, "Welcome", "token: " + tokens.confirm_token(address))
    log.info("subscribed %s", address)  # ok: log-injection
    return jsonify(colour=tokens.campaign_colour())


@bp.route("/check")
def check():
    return jsonify(valid=addresses.loose(request.args.get("address", "")))


@bp.route("/click")
def click():
    log.info("click on %s", request.args.get("id"))  # want: log-injection
    return redirect(request.args.get("url", "/"))  # want: open-redirect
