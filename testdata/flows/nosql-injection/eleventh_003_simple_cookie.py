# vulnerable: the morsel's value is the parameter
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
        outcome = jar["right"].value
        base = pymongo.MongoClient()["shop"]
        base["orders"].find_one({"$where": "function() { return this.buyer == '" + outcome + "'; }"})  # want: nosql-injection
        return "asked"
