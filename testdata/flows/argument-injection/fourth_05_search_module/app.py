from flask import Flask, jsonify, request

from grep import search

app = Flask(__name__)


@app.get("/wiki/search")
def wiki_search():
    return jsonify(search(request.args["term"]))
