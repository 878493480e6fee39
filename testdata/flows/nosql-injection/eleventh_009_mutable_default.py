# vulnerable: the default list keeps the parameter of the call before
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
        baz = collect("alice")[-2]
        logs = MongoClient().shop.logs
        logs.update_many({"$where": "this.level == '{}'".format(baz)}, {"$set": {"seen": True}})  # want: nosql-injection
        return "marked"


app.add_url_rule("/reports", view_func=ReportsView.as_view("reports"))
