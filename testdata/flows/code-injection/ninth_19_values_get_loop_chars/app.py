# safe: only digits and signs are evaluated
import re

from flask import Flask, request

from helpers.relay import relay

app = Flask(__name__)


@app.get("/rules/19")
@app.post("/rules/19")
def case():
    """One step of the form."""
    taken = request.values.get("payload", default="")

    held = ""
    for ch in taken:
        held += ch

    chosen_value = relay(held)

    if re.fullmatch(r"[0-9+ -]{1,40}", chosen_value) is None:
        return "only sums", 400
    try:
        total = eval(chosen_value)  # ok: code-injection
    except SyntaxError:
        total = 0
    return str(total)
