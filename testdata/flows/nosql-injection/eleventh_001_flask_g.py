# vulnerable: set on g by one function and read by another
from pymongo import MongoClient
from flask import Flask, g, request

app = Flask(__name__)


def put(value):
    g.note = value


def take():
    return g.note


@app.route("/parcels", methods=["GET"])
def parcels():
    param = request.args.get("note", "")
    put(param)
    bar = take()
    people = MongoClient("mongodb://db.example.org").shop.people
    found = people.find({"$where": f"this.name == '{bar}'"})  # want: nosql-injection
    return {"n": len(list(found))}
