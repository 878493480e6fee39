# vulnerable: the most common word, a key of a Counter, is shown
from collections import Counter

from flask import Flask, request

app = Flask(__name__)


@app.route("/words", methods=["POST"])
def words():
    counter = Counter(request.form.get("text", "").split())
    if not counter:
        return "<p>nothing</p>"
    word, count = counter.most_common(1)[0]
    return "<p>%s: %d</p>" % (word, count)  # want: xss
