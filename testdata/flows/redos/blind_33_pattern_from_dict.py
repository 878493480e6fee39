# vulnerable: the pattern that the key selects is ambiguous
import re

from flask import Flask, jsonify, request

app = Flask(__name__)

PATTERNS = {
    "words": re.compile(r"^(?:[a-z]+ ?)+\.$"),
    "number": re.compile(r"^[0-9]+$"),
}


@app.route("/check/<kind>")
def check(kind):
    pattern = PATTERNS["words"]
    return jsonify(kind=kind, valid=pattern.match(request.args.get("text", "")) is not None)  # want: redos
