# vulnerable: CWE-345 (or 306, 347): a message about a payment is believed
import hashlib
import hmac
import os

from flask import Flask, abort, request

from .models import Purchase, db

app = Flask(__name__)


@app.route("/ipn/paypal", methods=["POST"])
def paypal_ipn():
    """The payment service says that something was paid."""
    purchase = Purchase.query.filter_by(number=request.form["invoice"]).first_or_404()
    purchase.state = request.form["payment_status"]
    db.session.commit()  # want: CWE-345
    return "ok"
