import hashlib
import hmac
import logging
import os

from flask import Blueprint, abort, jsonify, request

from webhooks.delivery import Delivery
from webhooks.subscriptions import registry

bp = Blueprint("receiver", __name__)
log = logging.getLogger("receiver")
KEY = os.environ.get("HOOK_KEY", "").encode()


@bp.post("/<source>")
def receive(source):
    mac = hmac.new(KEY, request.get_data(), hashlib.sha256).hexdigest()  # ok: weak-hash
    if not hmac.compare_digest(mac, request.headers.get("X-Mac", "")):
        log.warning("wrong mac from " + source)  # want: log-injection
        abort(403)
    payload = request.get_json()
    codes = {}
    for subscription in registry:
        delivery = Delivery(subscription, payload)
        codes[subscription.name] = delivery.send()
        delivery.audit()
    log.info("delivered to %d targets", len(codes))  # ok: log-injection
    return jsonify(codes)
