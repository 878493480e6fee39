# safe: only letters stand inside the script
import re

from flask import Flask, abort
from pymongo import MongoClient

app = Flask(__name__)
cities = MongoClient()["geo"]["cities"]


@app.get("/cities/<name>")
def city(name):
    if not re.fullmatch(r"[A-Za-z]+", name):
        abort(404)
    script = "this.name == '" + name + "'"
    row = cities.find_one({"$where": script})  # ok: nosql-injection
    if row is None:
        abort(404)
    return {"id": str(row["_id"])}
