# safe: str() makes an operator document impossible
from pymongo import MongoClient

from flask import Flask, jsonify, request

app = Flask(__name__)

users = MongoClient()["portal"]["users"]


@app.post("/login")
def login():
    data = request.get_json()
    user = users.find_one({"name": str(data["name"]), "pin": str(data["pin"])})  # ok: nosql-injection
    return jsonify(ok=user is not None)
