# safe: the field's name is one of three
from bson.code import Code
from pymongo import MongoClient

from flask import Flask, jsonify, request

app = Flask(__name__)

db = MongoClient()["stats"]
FIELDS = ["kind", "country", "browser"]


@app.route("/group")
def group():
    field = request.args.get("field", "kind")
    if field not in FIELDS:
        return jsonify(error="field"), 400
    mapper = Code("function () { emit(this.%s, 1); }" % field)
    reducer = Code("function (k, v) { return Array.sum(v); }")
    result = db.command("mapReduce", "events", map=mapper, reduce=reducer, out={"inline": 1})  # ok: nosql-injection
    return jsonify(count=len(result["results"]))
