# vulnerable: the pattern is put together of constants, the result repeats a word with optional blanks
import re

from flask import Flask, jsonify, request

app = Flask(__name__)

WORD = r"[a-z]+"
SPACE = r"\s*"
LIST = "^(?:" + WORD + SPACE + ")+;$"


@app.post("/list")
def words():
    text = request.get_json()["text"]
    return jsonify(valid=bool(re.search(LIST, text)))  # want: redos
