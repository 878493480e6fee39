# vulnerable: the cookie is parsed as JSON and is the filter
import json
from urllib.parse import unquote

from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
carts = MongoClient()["shop"]["carts"]


@app.get("/cart")
def cart():
    wanted = json.loads(unquote(request.cookies.get("cart", "{}")))
    row = carts.find_one(wanted)  # want: nosql-injection
    return {"lines": len(row["lines"]) if row else 0}
