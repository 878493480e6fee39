# safe: each artist is turned into text
from pymongo import MongoClient

from flask import Flask, jsonify, request

app = Flask(__name__)

songs = MongoClient()["music"]["songs"]


@app.post("/songs/any")
def any_song():
    body = request.get_json()
    names = [str(name) for name in body["artists"]][:20]
    found = songs.find({"artist": {"$in": names}}, {"title": 1})  # ok: nosql-injection
    return jsonify([s["title"] for s in found])
