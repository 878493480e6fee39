# vulnerable: the recursion ends by returning the value; then the comparison of constants is the key of the parameter
import json
import pymongo
from flask import Flask, request

app = Flask(__name__)


def descend(depth, value):
    if depth == 0:
        return value
    return descend(depth - 1, value)


@app.route("/letters", methods=["GET"])
def letters():
    values = request.args.getlist("entry")
    incoming = values[0] if values else ""
    halfway = descend(3, incoming)
    bar = {True: halfway, False: '[{"$match": {"active": true}}]'}[3 > 2]
    base = pymongo.MongoClient().get_database("shop")
    base.get_collection("people").aggregate(json.loads(bar))  # want: nosql-injection
    return "summed"
