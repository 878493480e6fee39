# safe: a list of its own is given, so the default stays out
from flask.views import MethodView
from pymongo import MongoClient
from flask import Flask, request

app = Flask(__name__)


def collect(item, into=[]):
    into.append(item)
    return into


class ReportsView(MethodView):
    def post(self):
        supplied = request.get_json()["label"]
        collect(supplied)
        baz = collect("alice", [])[-1]
        logs = MongoClient().shop.logs
        logs.update_many({"$where": "this.level == '{}'".format(baz)}, {"$set": {"seen": True}})  # ok: nosql-injection
        return "marked"


app.add_url_rule("/reports", view_func=ReportsView.as_view("reports"))
