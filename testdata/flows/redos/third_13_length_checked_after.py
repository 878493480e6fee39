# vulnerable: the length is checked after the match
import re

from flask import Flask, abort, request

app = Flask(__name__)
WORDS = re.compile(r"^([A-Z]+-*)+$")


@app.post("/words")
def words():
    value = request.form.get("words", "")
    found = WORDS.match(value)  # want: redos
    if len(value) > 16:
        abort(413)
    return {"valid": found is not None}
