# safe: session assign server side
from flask import Flask, request, session

app = Flask(__name__)

@app.get("/s")
def s():
    role = request.args.get("role", "guest")
    session["role"] = "guest"  # ok: trust-boundary
    return "asked for " + str(len(role))
