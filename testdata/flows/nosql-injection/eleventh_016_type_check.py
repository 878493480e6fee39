# safe: anything but text is refused
from pymongo import MongoClient
from flask import Flask, request

app = Flask(__name__)


def plants():
    given = request.get_json()["where"]
    if not isinstance(given, str):
        return "bad", 400
    MongoClient().shop.people.find_one({"token": given})  # ok: nosql-injection
    return "ok"


app.add_url_rule("/plants", "plants", plants, methods=["POST"])
