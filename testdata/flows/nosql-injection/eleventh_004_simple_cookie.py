# safe: the other morsel's value is a constant
import pymongo
from http.cookies import SimpleCookie
from flask import request


def init(app):

    @app.route("/members", methods=["POST"])
    def members():
        given = request.form["q"]
        jar = SimpleCookie()
        jar["left"] = "alice"
        jar["right"] = given
        outcome = jar["left"].value
        base = pymongo.MongoClient()["shop"]
        base["orders"].find_one({"$where": "function() { return this.buyer == '" + outcome + "'; }"})  # ok: nosql-injection
        return "asked"
