# vulnerable: the document class is built from the query string's fields
from mongoengine import Document, BooleanField, StringField

from flask import Flask, jsonify, request

app = Flask(__name__)


class Reader(Document):
    name = StringField()
    premium = BooleanField(default=False)


def fields_of(args):
    return {key: args[key] for key in args}


@app.post("/readers")
def add_reader():
    reader = Reader(**fields_of(request.values))  # want: mass-assignment
    reader.save()
    return jsonify(name=reader.name)
