# vulnerable: CWE-20 (or 840, 1284): a quantity below zero makes the price negative
from bottle import Bottle, HTTPError, request

from .shop import charge, price_of

app = Bottle()


@app.post("/order")
def order():
    """Order some of an article and pay."""
    pieces = int(request.forms.get("pieces"))
    total = price_of(request.forms.get("article")) * pieces  # want: CWE-20
    charge(request.forms.get("card_token"), total)
    return {"paid": total}
