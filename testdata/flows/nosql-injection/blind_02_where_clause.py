# vulnerable: JavaScript text in $where is assembled from the query string
from pymongo import MongoClient

from flask import Flask, jsonify, request

app = Flask(__name__)

db = MongoClient()["catalogue"]


@app.route("/items")
def items():
    limit = request.args.get("max", "100")
    script = "this.price < " + limit
    cursor = db.items.find({"$where": script})  # want: nosql-injection
    return jsonify([str(i["_id"]) for i in cursor])
