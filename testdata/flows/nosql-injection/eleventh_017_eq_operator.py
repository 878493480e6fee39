# vulnerable: the object is the whole filter
from pymongo import MongoClient
from flask import Flask, request

app = Flask(__name__)


@app.route("/boats", methods=["POST"])
def boats():
    asked = request.get_json()["topic"]
    MongoClient().shop.people.find(asked)  # want: nosql-injection
    return "ok"
