# vulnerable: CWE-307 (or 799, 770, 287): a PIN can be tried as often as one likes
import hmac

from flask import Flask, abort, request, session
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address

from .pins import pin_of

app = Flask(__name__)
app.config.from_prefixed_env()
limiter = Limiter(get_remote_address, app=app)


@app.post("/pin")
def enter_pin():  # want: CWE-307
    """Log in with card number and PIN."""
    card = request.form["card"]
    if not hmac.compare_digest(pin_of(card), request.form["pin"]):
        abort(403)
    session["card"] = card
    return {"ok": True}
