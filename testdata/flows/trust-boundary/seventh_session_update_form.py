# vulnerable: session update form
from flask import Flask, request, session

app = Flask(__name__)

@app.post("/profile")
def profile():
    session.update(request.form.to_dict())  # want: trust-boundary
    return "ok"
