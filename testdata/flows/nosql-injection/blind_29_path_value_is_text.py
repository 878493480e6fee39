# safe: a path parameter is text and the update is built from named fields as text
from pymongo import MongoClient

from flask import Flask, jsonify, request

app = Flask(__name__)

users = MongoClient()["portal"]["users"]


@app.patch("/users/<name>")
def change(name):
    body = request.get_json(silent=True) or {}
    result = users.update_one({"name": name}, {"$set": {"city": str(body.get("city", ""))}})  # ok: nosql-injection
    return jsonify(changed=result.modified_count)
