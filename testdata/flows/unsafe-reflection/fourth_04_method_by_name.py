# safe: only the two actions of the tuple get as far as the lookup
from flask import Blueprint, abort, jsonify, request

bp = Blueprint("orders", __name__)
ACTIONS = ("cancel", "reopen")


class Order:
    def __init__(self, number):
        self.number = number
        self.state = "open"

    def cancel(self):
        self.state = "cancelled"

    def reopen(self):
        self.state = "open"

    def delete_everything(self):
        self.state = "gone"


@bp.post("/orders/<int:number>/action")
def act(number):
    order = Order(number)
    action = request.form.get("action", "cancel")
    if action not in ACTIONS:
        abort(400)
    method = getattr(order, action)  # ok: unsafe-reflection
    method()
    return jsonify(state=order.state)
