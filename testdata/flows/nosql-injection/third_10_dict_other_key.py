# safe: the key with the constant is compared
from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
posts = MongoClient()["blog"]["posts"]


@app.post("/posts/search")
def search():
    terms = {"state": "published"}
    terms["author"] = request.get_json()["author"]
    rows = posts.find({"state": terms["state"]})  # ok: nosql-injection
    return {"titles": [row["title"] for row in rows]}
