# safe: an integer stands inside the JavaScript of $where
from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
db = MongoClient()["shop"]


@app.get("/goods")
def goods():
    price = int(request.args.get("price", "100"))
    rows = db.goods.find({"$where": f"this.price < {price}"})  # ok: nosql-injection
    return {"names": [row["name"] for row in rows]}
