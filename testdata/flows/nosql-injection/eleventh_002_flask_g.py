# safe: the attribute of g is set again before it is read
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
    g.note = "alice"
    bar = take()
    people = MongoClient("mongodb://db.example.org").shop.people
    found = people.find({"$where": f"this.name == '{bar}'"})  # ok: nosql-injection
    return {"n": len(list(found))}
