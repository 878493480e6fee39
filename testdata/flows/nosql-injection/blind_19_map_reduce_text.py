# vulnerable: the JavaScript of the map function is formatted with the field name
from bson.code import Code
from pymongo import MongoClient

from flask import Flask, jsonify, request

app = Flask(__name__)

db = MongoClient()["stats"]


@app.route("/group")
def group():
    field = request.args.get("field", "kind")
    mapper = Code("function () { emit(this.%s, 1); }" % field)
    reducer = Code("function (k, v) { return Array.sum(v); }")
    result = db.command("mapReduce", "events", map=mapper, reduce=reducer, out={"inline": 1})  # want: nosql-injection
    return jsonify(count=len(result["results"]))
