from flask import Flask, request
from store import search

from .guard import guarded

app = Flask(__name__)


@app.get("/search")
@guarded
def find():
    return {"found": search(request.args["phrase"])}
