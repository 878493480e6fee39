# safe: the generator yields the two known fields as text
from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
books = MongoClient()["library"]["books"]


def conditions(body):
    for field in ("author", "title"):
        yield field, str(body.get(field, ""))


@app.post("/books")
def find():
    chosen = dict(conditions(request.get_json()))
    return {"count": len(list(books.find(chosen)))}  # ok: nosql-injection
