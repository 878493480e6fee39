# vulnerable: all the lambdas see the last value, the parameter
from pymongo import MongoClient
from flask import request


def init(app):

    @app.route("/tickets", methods=["GET"])
    def tickets():
        wanted = request.headers.get("X-Shop-Ref", "")
        makers = []
        for value in ("alice", wanted):
            makers.append(lambda: value)
        resolved = makers[0]()
        people = MongoClient().shop.people
        people.count_documents({"$where": "this.city == '%s'" % resolved})  # want: nosql-injection
        return "counted"
