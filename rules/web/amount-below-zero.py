from decimal import Decimal

from flask import Flask, abort, request, session

from .models import Account, db

app = Flask(__name__)
PRICES = {"mug": 12.5}


@app.post("/transfer")
def transfer():
    amount = Decimal(request.form["amount"])
    source = Account.query.get(session["account"])
    target = Account.query.get(request.form["to"])
    if source.balance < amount:
        abort(409)
    source.balance -= amount  # want: amount-below-zero
    target.balance += amount  # want: amount-below-zero
    db.session.commit()
    return "ok"


@app.post("/cart")
def add():
    quantity = int(request.form["quantity"])
    total = session.get("total", 0) + PRICES[request.form["item"]] * quantity  # want: amount-below-zero
    session["total"] = total
    return {"total": total}


@app.post("/withdraw")
def withdraw():
    amount = Decimal(request.form["amount"])
    if amount <= 0:
        abort(400)
    source = Account.query.get(session["account"])
    source.balance -= amount  # ok: is above zero
    db.session.commit()
    return "ok"


@app.post("/add")
def add_checked():
    quantity = int(request.form["quantity"])
    if quantity not in range(1, 100):
        abort(400)
    total = session.get("total", 0) + PRICES["mug"] * quantity  # ok: from one to a hundred
    session["total"] = total
    return {"total": total}


@app.post("/daily")
def daily():
    source = Account.query.get(session["account"])
    source.points += 5  # ok: nobody chose that
    return request.form["amount"]
