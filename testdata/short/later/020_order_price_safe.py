# safe: CWE-20 (or 840, 1284): it is checked
from bottle import Bottle, HTTPError, request

from .shop import charge, price_of

app = Bottle()


@app.post("/order")
def order():
    """Order some of an article and pay."""
    pieces = int(request.forms.get("pieces"))
    if not 0 < pieces <= 20:
        raise HTTPError(400, "one to twenty")
    total = price_of(request.forms.get("article")) * pieces  # ok: CWE-20
    charge(request.forms.get("card_token"), total)
    return {"paid": total}
