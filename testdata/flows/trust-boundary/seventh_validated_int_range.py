# safe: validated int range
from flask import Flask, request, session

app = Flask(__name__)

@app.post("/vs")
def vs():
    try:
        qty = int(request.form["qty"])
    except ValueError:
        return "no", 400
    if not 0 < qty < 10:
        return "no", 400
    session["qty"] = qty  # ok: trust-boundary
    return "ok"
