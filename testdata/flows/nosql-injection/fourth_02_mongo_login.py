# safe: both values are turned into texts before the query
from flask import Flask, jsonify, request, session
from pymongo import MongoClient

app = Flask(__name__)


class Users:
    def __init__(self, client):
        self.collection = client.web.users

    def find(self, name, password):
        return self.collection.find_one({"name": str(name), "password": str(password)})  # ok: nosql-injection


users = Users(MongoClient("mongodb://db"))


@app.post("/login")
def login():
    body = request.get_json()
    user = users.find(body["name"], body["password"])
    if user is None:
        return jsonify(error="wrong"), 401
    session["user"] = str(user["_id"])
    return "", 204
