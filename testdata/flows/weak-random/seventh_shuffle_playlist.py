# safe: shuffle playlist
import random
from flask import Flask, request

app = Flask(__name__)

@app.post("/playlist")
def playlist():
    songs = request.get_json()["songs"]
    random.shuffle(songs)  # ok: weak-random
    return {"songs": songs}
