from flask import Flask, request

from client import Fetcher

app = Flask(__name__)


@app.post("/feeds")
def feeds():
    with Fetcher(timeout=4) as fetcher:
        return {"sizes": list(fetcher.sizes(request.get_json()["feeds"]))}
