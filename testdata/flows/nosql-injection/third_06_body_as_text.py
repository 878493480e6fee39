# safe: the parsed value is made text before it is compared
import json
from urllib.parse import unquote

from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
carts = MongoClient()["shop"]["carts"]


@app.get("/cart")
def cart():
    wanted = json.loads(unquote(request.cookies.get("cart", "{}")))
    row = carts.find_one({"owner": str(wanted.get("owner"))})  # ok: nosql-injection
    return {"lines": len(row["lines"]) if row else 0}
