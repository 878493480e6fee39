# vulnerable: the update document is the client's, it may hold any operator
from pymongo import MongoClient

from flask import Flask, jsonify, request

app = Flask(__name__)

users = MongoClient()["portal"]["users"]


@app.patch("/users/<name>")
def change(name):
    changes = request.get_json(silent=True) or {}
    result = users.update_one({"name": name}, changes)  # want: nosql-injection
    return jsonify(changed=result.modified_count)
