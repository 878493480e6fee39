# safe: the keyword arguments come from a helper with constants, the request only gives the name
from mongoengine import Document, BooleanField, StringField

from flask import Flask, jsonify, request

app = Flask(__name__)


class Reader(Document):
    name = StringField()
    premium = BooleanField(default=False)


def fields_of(name):
    return {"name": name, "premium": False}


@app.post("/readers")
def add_reader():
    reader = Reader(**fields_of(request.values.get("name", "")))  # ok: mass-assignment
    reader.save()
    return jsonify(name=reader.name)
