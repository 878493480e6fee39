# vulnerable: the branches of $or are built from the list in the body
from pymongo import MongoClient

from flask import Flask, jsonify, request

app = Flask(__name__)

songs = MongoClient()["music"]["songs"]


@app.post("/songs/any")
def any_song():
    body = request.get_json()
    branches = [{"artist": name} for name in body["artists"]]
    found = songs.find({"$or": branches}, {"title": 1})  # want: nosql-injection
    return jsonify([s["title"] for s in found])
