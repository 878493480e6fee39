# vulnerable: the form's text is parsed as JSON, so it can be an operator document
import json

from bottle import Bottle, request
from pymongo import MongoClient

app = Bottle()
prices = MongoClient()["shop"]["prices"]


def value_of(text):
    try:
        return json.loads(text)
    except ValueError:
        return text


@app.get("/prices")
def find():
    wanted = value_of(request.query.get("price", "0"))
    return {"count": prices.count_documents({"price": wanted})}  # want: nosql-injection
