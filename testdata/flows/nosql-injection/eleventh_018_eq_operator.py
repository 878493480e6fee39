# safe: $eq takes the object as a plain value
from pymongo import MongoClient
from flask import Flask, request

app = Flask(__name__)


@app.route("/boats", methods=["POST"])
def boats():
    asked = request.get_json()["topic"]
    MongoClient().shop.people.find({"name": {"$eq": asked}})  # ok: nosql-injection
    return "ok"
