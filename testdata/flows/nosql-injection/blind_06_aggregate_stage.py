# vulnerable: a pipeline stage is taken from the request body
from pymongo import MongoClient

from flask import Flask, jsonify, request

app = Flask(__name__)

sales = MongoClient()["erp"]["sales"]


@app.post("/stats")
def stats():
    body = request.json
    pipeline = [{"$match": {"open": True}}]
    pipeline.append({"$match": body["match"]})
    rows = list(sales.aggregate(pipeline))  # want: nosql-injection
    return jsonify(count=len(rows))
