# vulnerable: a JSON object from the body may carry operators such as $ne
from pymongo import MongoClient

from flask import Flask, jsonify, request

app = Flask(__name__)

users = MongoClient()["portal"]["users"]


@app.post("/login")
def login():
    data = request.get_json()
    user = users.find_one({"name": data["name"], "pin": data["pin"]})  # want: nosql-injection
    return jsonify(ok=user is not None)
