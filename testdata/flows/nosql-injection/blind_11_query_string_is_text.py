# safe: a query string value is always text, it cannot be an operator document
from pymongo import MongoClient

from flask import Flask, jsonify, request

app = Flask(__name__)

documents = MongoClient()["archive"]["documents"]


@app.route("/by-author")
def by_author():
    author = request.args.get("author", "")
    found = documents.find({"author": author})  # ok: nosql-injection
    return jsonify([str(d["_id"]) for d in found])
