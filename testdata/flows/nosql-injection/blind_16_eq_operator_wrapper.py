# safe: the value is wrapped in $eq, so that operators inside it are compared literally
from pymongo import MongoClient

from flask import Flask, jsonify, request

app = Flask(__name__)

keys = MongoClient()["api"]["keys"]


@app.post("/keys/verify")
def verify():
    key = request.get_json().get("key")
    found = keys.find_one({"key": {"$eq": key}})  # ok: nosql-injection
    return jsonify(valid=bool(found))
