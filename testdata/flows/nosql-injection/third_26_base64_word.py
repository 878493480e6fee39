# safe: the decoded word is text
import base64
import json

from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
views = MongoClient()["site"]["views"]


@app.get("/views")
def count():
    raw = base64.b64decode(request.args["filter"])
    chosen = {"page": raw.decode("utf-8")}
    number = views.count_documents(chosen)  # ok: nosql-injection
    return json.dumps({"count": number})
