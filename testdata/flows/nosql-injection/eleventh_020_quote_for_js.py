# safe: the text is a plain value of a field, no script
import html
from pymongo import MongoClient
from flask import request


def init(app):

    @app.route("/recipes", methods=["POST"])
    def recipes():
        wanted = request.values.get("line") or ""
        MongoClient().shop.people.find({"name": wanted})  # ok: nosql-injection
        return "ok"
