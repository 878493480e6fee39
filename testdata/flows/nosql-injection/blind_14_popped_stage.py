# safe: the stage from the request is popped again before the pipeline runs
from pymongo import MongoClient

from flask import Flask, jsonify, request

app = Flask(__name__)

sales = MongoClient()["erp"]["sales"]


@app.post("/stats")
def stats():
    body = request.json
    pipeline = [{"$match": {"open": True}}]
    pipeline.append({"$match": body["match"]})
    skipped = pipeline.pop()
    rows = list(sales.aggregate(pipeline))  # ok: nosql-injection
    return jsonify(count=len(rows), ignored=list(skipped))
