from flask import Blueprint, jsonify, make_response, request

from webhooks.delivery import reachable
from webhooks.subscriptions import Subscription, registry

bp = Blueprint("admin", __name__)


@bp.post("/subscriptions")
def add():
    data = request.get_json()
    registry.put(Subscription(name=data["name"], target=data["target"]))  # ok: mass-assignment
    return jsonify(reachable=reachable(data["target"]))


@bp.patch("/subscriptions/<name>")
def change(name):
    subscription = registry[name]
    for field, value in request.get_json().items():
        setattr(subscription, field, value)  # want: mass-assignment
    return jsonify(active=subscription.active)


@bp.route("/subscriptions/<name>/headers")
def headers(name):
    response = make_response("", 204)
    response.headers["X-Active"] = str(registry[name].active)  # ok: header-injection
    for key in request.args:
        response.headers[key] = "echo"  # want: header-injection
    return response
