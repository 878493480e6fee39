# vulnerable: only the beginning of the name is checked
from flask import Flask, request, session

app = Flask(__name__)


@app.post("/enter")
def enter():
    name = request.form["customer"]
    if not name.startswith("customer-"):
        return "", 403
    session["customer"] = name  # want: trust-boundary
    return "", 204
