# safe: the parsed value is used only if it is a number
import json

from bottle import Bottle, abort, request
from pymongo import MongoClient

app = Bottle()
prices = MongoClient()["shop"]["prices"]


def number_of(text):
    value = json.loads(text)
    if not isinstance(value, (int, float)):
        abort(400, "price")
    return value


@app.get("/prices")
def find():
    wanted = number_of(request.query.get("price", "0"))
    return {"count": prices.count_documents({"price": wanted})}  # ok: nosql-injection
