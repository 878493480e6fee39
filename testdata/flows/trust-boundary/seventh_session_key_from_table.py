# safe: session key from table
from flask import Flask, request, session

app = Flask(__name__)

KEYS = {"dark": "ui_dark", "wide": "ui_wide"}
@app.post("/flag")
def flag():
    name = KEYS.get(request.get_json()["flag"])
    if name is None:
        return "no", 400
    session[name] = True  # ok: trust-boundary
    return "ok"
