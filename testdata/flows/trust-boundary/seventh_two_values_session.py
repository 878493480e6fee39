# vulnerable: two values session
import time
from flask import Flask, request, session

app = Flask(__name__)

@app.get("/tv")
def tv():
    session["seen"] = time.time()  # ok: trust-boundary
    session["cart_owner"] = "".join(reversed(request.args.get("owner", "")))  # want: trust-boundary
    return "ok"
