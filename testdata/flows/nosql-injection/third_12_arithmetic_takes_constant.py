# safe: 7 * 42 - 106 is 188, so the filter is the constant
from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
jobs = MongoClient()["work"]["jobs"]


@app.delete("/jobs")
def remove():
    number = 106
    if 7 * 42 - number > 200:
        chosen = request.get_json()
    else:
        chosen = {"state": "done"}
    result = jobs.delete_many(chosen)  # ok: nosql-injection
    return {"deleted": result.deleted_count}
