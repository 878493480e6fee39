# vulnerable: the key with the body's value is compared
from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
posts = MongoClient()["blog"]["posts"]


@app.post("/posts/search")
def search():
    terms = {"state": "published"}
    terms["author"] = request.get_json()["author"]
    rows = posts.find({"author": terms["author"]})  # want: nosql-injection
    return {"titles": [row["title"] for row in rows]}
