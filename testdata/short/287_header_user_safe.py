# safe: CWE-287 (or 290, 302, 348, 306): from the session
from flask import Flask, abort, request, session

from .store import orders_of

app = Flask(__name__)
app.config.from_prefixed_env()


@app.get("/orders")
def orders():
    """Return the orders of the user."""
    user = session.get("user_id")  # ok: CWE-287
    if not user:
        abort(401)
    return {"orders": orders_of(user)}
