# vulnerable: dict comprehension all
from flask import Flask, request, session

app = Flask(__name__)

@app.post("/dc")
def dc():
    picked = {k: v for k, v in request.values.items() if not k.startswith("_")}
    session["prefs"] = picked  # want: trust-boundary
    return "ok"
