import pymongo
from flask import Flask, jsonify, request

from service import Listing

app = Flask(__name__)
db = pymongo.MongoClient("mongodb://db").catalogue


@app.get("/products")
def products():
    return jsonify(Listing(db.products, request.args.get("filter", "{}")).rows())
