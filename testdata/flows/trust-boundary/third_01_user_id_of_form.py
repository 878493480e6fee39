# vulnerable: the form says which user the session belongs to
from flask import Flask, request, session

app = Flask(__name__)


@app.post("/enter")
def enter():
    session["user_id"] = request.form["user_id"]  # want: trust-boundary
    return "", 204
