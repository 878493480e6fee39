# vulnerable: validation error swallowed
from flask import Flask, request, session

app = Flask(__name__)

@app.post("/vs")
def vs():
    qty = request.form["qty"]
    try:
        if not 0 < int(qty) < 10:
            raise ValueError(qty)
    except ValueError:
        app.logger.info("odd qty")
    session["qty"] = qty  # want: trust-boundary
    return "ok"
