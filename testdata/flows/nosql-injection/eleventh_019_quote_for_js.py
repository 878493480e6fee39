# vulnerable: the escape for HTML with quote=False leaves the single quote
import html
from pymongo import MongoClient
from flask import request


def init(app):

    @app.route("/recipes", methods=["POST"])
    def recipes():
        wanted = request.values.get("line") or ""
        shown = html.escape(wanted, quote=False)
        MongoClient().shop.people.find({"$where": "this.name == '" + shown + "'"})  # want: nosql-injection
        return "ok"
