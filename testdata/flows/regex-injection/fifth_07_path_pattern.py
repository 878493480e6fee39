# vulnerable: the cookie is joined into the pattern by format_map
import re

from flask import Flask, request

app = Flask(__name__)


@app.route("/strip", methods=["POST"])
def strip():
    names = {"prefix": request.cookies.get("prefix", "")}
    pattern = "^{prefix}[0-9]+$".format_map(names)
    return {"match": bool(re.match(pattern, request.form["text"]))}  # want: regex-injection
