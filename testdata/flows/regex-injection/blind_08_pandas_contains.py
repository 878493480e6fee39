# vulnerable: str.contains treats the word as a pattern by default
import pandas as pd

from flask import Flask, jsonify, request

app = Flask(__name__)

FRAME = pd.DataFrame({"title": ["one", "two", "three"]})


@app.route("/titles")
def titles():
    word = request.args.get("word", "")
    hits = FRAME[FRAME["title"].str.contains(word)]  # want: regex-injection
    return jsonify(count=int(len(hits)))
