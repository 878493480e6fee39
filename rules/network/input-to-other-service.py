import httpx
import requests
from flask import Flask, request

from .schemas import OrderSchema

app = Flask(__name__)
STOCK = "https://stock.internal/items"


@app.post("/stock")
def stock():
    return requests.post(STOCK, json=request.json, timeout=5).text  # want: input-to-other-service


@app.put("/stock/<int:number>")
def change(number):
    return requests.put(f"{STOCK}/{number}", data=request.form["amount"], timeout=5).text  # want: input-to-other-service


@app.post("/note")
def note():
    text = request.get_json()["note"]
    return httpx.post(STOCK, content=text).text  # want: input-to-other-service


@app.post("/order")
def order():
    wanted = OrderSchema().load(request.json)
    return requests.post(STOCK, json=validate(wanted), timeout=5).text  # ok: checked


def ping():
    return requests.post(STOCK, json={"alive": True}, timeout=5).text  # ok: of our own


@app.get("/count")
def count():
    return requests.get(STOCK, timeout=5).text  # ok: nothing goes along
