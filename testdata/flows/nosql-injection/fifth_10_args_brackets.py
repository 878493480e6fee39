# safe: the value of the query is refused unless it is a text
import json

from flask import Flask, abort, jsonify, request
from flask_pymongo import PyMongo

app = Flask(__name__)
mongo = PyMongo(app, uri="mongodb://localhost/shop")


@app.route("/users")
def users():
    name = json.loads(request.args.get("name", '""'))
    if not isinstance(name, str):
        abort(400)
    mongo.db.users.delete_many({"name": name})  # ok: nosql-injection
    return jsonify(ok=True)
