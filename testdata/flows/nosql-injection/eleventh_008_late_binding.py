# safe: each lambda keeps its own value, and the first one is a constant
from pymongo import MongoClient
from flask import request


def init(app):

    @app.route("/tickets", methods=["GET"])
    def tickets():
        wanted = request.headers.get("X-Shop-Ref", "")
        makers = []
        for value in ("alice", wanted):
            makers.append(lambda value=value: value)
        resolved = makers[0]()
        people = MongoClient().shop.people
        people.count_documents({"$where": "this.city == '%s'" % resolved})  # ok: nosql-injection
        return "counted"
