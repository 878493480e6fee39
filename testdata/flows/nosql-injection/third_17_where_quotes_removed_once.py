# vulnerable: only the first quote is removed from the script's text
from flask import Flask, abort
from pymongo import MongoClient

app = Flask(__name__)
cities = MongoClient()["geo"]["cities"]


@app.get("/cities/<name>")
def city(name):
    name = name.replace("'", "", 1)
    script = "this.name == '" + name + "'"
    row = cities.find_one({"$where": script})  # want: nosql-injection
    if row is None:
        abort(404)
    return {"id": str(row["_id"])}
