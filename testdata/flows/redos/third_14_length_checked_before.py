# safe: texts of more than sixteen signs are refused before the match
import re

from flask import Flask, abort, request

app = Flask(__name__)
WORDS = re.compile(r"^([A-Z]+-*)+$")


@app.post("/words")
def words():
    value = request.form.get("words", "")
    if len(value) > 16:
        abort(413)
    found = WORDS.match(value)  # ok: redos
    return {"valid": found is not None}
