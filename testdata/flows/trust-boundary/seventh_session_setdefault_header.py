# vulnerable: session setdefault header
from flask import Flask, request, session

app = Flask(__name__)

@app.before_request
def tag():
    session.setdefault("tenant", request.headers.get("X-Tenant"))  # want: trust-boundary
@app.get("/")
def home():
    return "x"
