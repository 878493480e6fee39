from flask import Blueprint, jsonify, redirect, request, url_for

from ..repository import OrderRepository

bp = Blueprint("orders", __name__)
orders = OrderRepository()


@bp.route("/customer/<int:number>")
def of_customer(number):
    return jsonify(orders.of_customer(number))


@bp.post("/<int:key>/note")
def note(key):
    orders.note(key, request.form.get("note", ""))
    back = request.form.get("back")
    if back and back.startswith("/"):
        return redirect(back)  # want: open-redirect
    return redirect(url_for("catalogue.index"))  # ok: open-redirect
