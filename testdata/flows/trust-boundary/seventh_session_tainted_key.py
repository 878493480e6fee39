# vulnerable: session tainted key
from flask import Flask, request, session

app = Flask(__name__)

@app.post("/flag")
def flag():
    name = request.get_json()["flag"]
    session[name] = True  # want: trust-boundary
    return "ok"
