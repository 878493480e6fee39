# vulnerable: the generator yields every pair of the body
from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
books = MongoClient()["library"]["books"]


def conditions(body):
    for field in body:
        yield field, body[field]


@app.post("/books")
def find():
    chosen = dict(conditions(request.get_json()))
    return {"count": len(list(books.find(chosen)))}  # want: nosql-injection
