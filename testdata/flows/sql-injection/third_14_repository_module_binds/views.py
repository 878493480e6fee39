from flask import Flask, request

from .repository import Repository

app = Flask(__name__)


@app.post("/search")
def search():
    return {"ids": Repository("site.db").search(request.get_json()["phrase"])}
