# safe: dict comprehension bools
from flask import Flask, request, session

app = Flask(__name__)

FIELDS = ("mail", "sms")
@app.post("/dc")
def dc():
    picked = {k: request.values.get(k) == "on" for k in FIELDS}
    session["prefs"] = picked  # ok: trust-boundary
    return "ok"
