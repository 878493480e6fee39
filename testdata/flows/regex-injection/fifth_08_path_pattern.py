# safe: the text of the form is what is searched, the pattern is ours
import re

from flask import Flask, request

app = Flask(__name__)


@app.route("/strip", methods=["POST"])
def strip():
    names = {"prefix": request.cookies.get("prefix", "")}
    pattern = "^{}[0-9]+$".format("[a-z]" if names["prefix"] else "")
    return {"match": bool(re.match(pattern, request.form["text"]))}  # ok: regex-injection
