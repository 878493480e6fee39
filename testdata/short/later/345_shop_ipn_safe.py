# safe: CWE-345 (or 306, 347): its signature is checked
import hashlib
import hmac
import os

from flask import Flask, abort, request

from .models import Purchase, db

app = Flask(__name__)


@app.route("/ipn/paypal", methods=["POST"])
def paypal_ipn():
    """The payment service says that something was paid."""
    wanted = hmac.new(os.environb[b"IPN_KEY"], request.get_data(), hashlib.sha256).hexdigest()
    if not hmac.compare_digest(wanted, request.headers.get("X-Hmac", "")):
        abort(403)
    purchase = Purchase.query.filter_by(number=request.form["invoice"]).first_or_404()
    purchase.state = request.form["payment_status"]
    db.session.commit()  # ok: CWE-345
    return "ok"
