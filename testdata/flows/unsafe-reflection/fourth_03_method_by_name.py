# vulnerable: the method of the order that is called is named by the form
from flask import Blueprint, jsonify, request

bp = Blueprint("orders", __name__)


class Order:
    def __init__(self, number):
        self.number = number
        self.state = "open"

    def cancel(self):
        self.state = "cancelled"

    def delete_everything(self):
        self.state = "gone"


@bp.post("/orders/<int:number>/action")
def act(number):
    order = Order(number)
    action = request.form.get("action", "cancel")
    method = getattr(order, action)  # want: unsafe-reflection
    method()
    return jsonify(state=order.state)
