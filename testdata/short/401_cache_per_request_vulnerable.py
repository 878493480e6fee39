# vulnerable: CWE-401 (or 770, 400, 772): what each visitor asks for is kept for ever
from functools import lru_cache

from flask import Flask, jsonify, request

app = Flask(__name__)
RESULTS = {}


def analyse(text):
    if text not in RESULTS:
        RESULTS[text] = sorted(set(text.split()))  # want: CWE-401
    return RESULTS[text]


@app.post("/words")
def words():
    """Return the words of a text."""
    return jsonify(analyse(request.get_data(as_text=True)[:2000]))
