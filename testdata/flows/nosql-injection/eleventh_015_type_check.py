# vulnerable: the type is looked at but not acted upon
from pymongo import MongoClient
from flask import Flask, request

app = Flask(__name__)


def plants():
    given = request.get_json()["where"]
    plain = isinstance(given, str)
    MongoClient().shop.people.find_one({"token": given})  # want: nosql-injection
    return {"plain": plain}


app.add_url_rule("/plants", "plants", plants, methods=["POST"])
