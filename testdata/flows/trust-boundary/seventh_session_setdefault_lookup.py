# safe: session setdefault lookup
from flask import Flask, request, session

app = Flask(__name__)

TENANTS = {"a.acme.org": 1, "b.acme.org": 2}
@app.before_request
def tag():
    session.setdefault("tenant", TENANTS.get(request.headers.get("X-Tenant"), 1))  # ok: trust-boundary
@app.get("/")
def home():
    return "x"
