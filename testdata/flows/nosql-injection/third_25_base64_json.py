# vulnerable: the decoded JSON is the filter
import base64
import json

from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
views = MongoClient()["site"]["views"]


@app.get("/views")
def count():
    raw = base64.b64decode(request.args["filter"])
    chosen = json.loads(raw)
    number = views.count_documents(chosen)  # want: nosql-injection
    return json.dumps({"count": number})
