# vulnerable: session assign arg
from flask import Flask, request, session

app = Flask(__name__)

@app.get("/s")
def s():
    session["role"] = request.args.get("role", "guest")  # want: trust-boundary
    return "ok"
