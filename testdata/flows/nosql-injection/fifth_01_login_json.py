# vulnerable: the password of the body can be an operator
from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
users = MongoClient().shop.users


@app.route("/login", methods=["POST"])
def login():
    body = request.get_json()
    user = users.find_one({"name": body["name"], "password": body["password"]})  # want: nosql-injection
    return {"ok": user is not None}
