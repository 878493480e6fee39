# vulnerable: the value of the query is read as json, so it can be an operator
import json

from flask import Flask, jsonify, request
from flask_pymongo import PyMongo

app = Flask(__name__)
mongo = PyMongo(app, uri="mongodb://localhost/shop")


@app.route("/users")
def users():
    name = json.loads(request.args.get("name", '""'))
    mongo.db.users.delete_many({"name": name})  # want: nosql-injection
    return jsonify(ok=True)
