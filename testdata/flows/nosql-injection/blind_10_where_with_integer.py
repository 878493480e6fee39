# safe: the number in the $where text went through int()
from pymongo import MongoClient

from flask import Flask, jsonify, request

app = Flask(__name__)

db = MongoClient()["catalogue"]


@app.route("/items")
def items():
    try:
        limit = int(request.args.get("max", "100"))
    except ValueError:
        limit = 100
    cursor = db.items.find({"$where": "this.price < %d" % limit})  # ok: nosql-injection
    return jsonify([str(i["_id"]) for i in cursor])
