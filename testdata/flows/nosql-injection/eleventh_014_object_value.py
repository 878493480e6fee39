# safe: str() makes plain text of what came in
from pymongo import MongoClient
from flask import request


def init(app):

    @app.route("/rooms", methods=["POST"])
    def rooms():
        param = request.get_json()["choice"]
        people = MongoClient().shop.people
        people.find_one({"name": str(param), "active": True})  # ok: nosql-injection
        return "asked"
