# safe: the search term is escaped before it is compiled
import re

from flask import Flask, jsonify, request

app = Flask(__name__)
ARTICLES = {"start": "How to begin", "style": "How to write well"}


class Search:
    def __init__(self, term, whole_word=False):
        border = r"\b" if whole_word else ""
        self.pattern = border + re.escape(term) + border

    def hits(self):
        for name, text in ARTICLES.items():
            if re.search(self.pattern, text, re.IGNORECASE):  # ok: regex-injection
                yield name


@app.get("/search")
def search():
    return jsonify(list(Search(request.args.get("q", "")).hits()))
