# safe: CWE-401 (or 770, 400, 772): the cache has a limit
from functools import lru_cache

from flask import Flask, jsonify, request

app = Flask(__name__)


@lru_cache(maxsize=256)
def analyse(text):
    return sorted(set(text.split()))  # ok: CWE-401


@app.post("/words")
def words():
    """Return the words of a text."""
    return jsonify(analyse(request.get_data(as_text=True)[:2000]))
