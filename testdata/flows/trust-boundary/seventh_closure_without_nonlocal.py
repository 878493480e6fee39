# safe: closure without nonlocal
from flask import Flask, request, session

app = Flask(__name__)

@app.get("/nl")
def nl():
    price = 100
    def adjust():
        price = request.args.get("price", "0")
        return price
    adjust()
    session["price"] = price  # ok: trust-boundary
    return "ok"
