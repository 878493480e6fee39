# vulnerable: nonlocal closure
from flask import Flask, request, session

app = Flask(__name__)

@app.get("/nl")
def nl():
    price = 100
    def adjust():
        nonlocal price
        price = request.args.get("price", price)
    adjust()
    session["price"] = price  # want: trust-boundary
    return "ok"
