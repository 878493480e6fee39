# safe: name and password of the body are made texts
from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
users = MongoClient().shop.users


@app.route("/login", methods=["POST"])
def login():
    body = request.get_json()
    user = users.find_one({"name": str(body["name"]), "password": str(body["password"])})  # ok: nosql-injection
    return {"ok": user is not None}
