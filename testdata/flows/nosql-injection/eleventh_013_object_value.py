# vulnerable: a JSON object as value may hold operators
from pymongo import MongoClient
from flask import request


def init(app):

    @app.route("/rooms", methods=["POST"])
    def rooms():
        param = request.get_json()["choice"]
        people = MongoClient().shop.people
        people.find_one({"name": param, "active": True})  # want: nosql-injection
        return "asked"
