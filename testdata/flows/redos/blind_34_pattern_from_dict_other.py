# safe: the pattern that the key selects is linear, the ambiguous one is not used for the text
import re

from flask import Flask, jsonify, request

app = Flask(__name__)

PATTERNS = {
    "words": re.compile(r"^(?:[a-z]+ ?)+\.$"),
    "number": re.compile(r"^[0-9]+$"),
}


@app.route("/check/<kind>")
def check(kind):
    pattern = PATTERNS["number"]
    return jsonify(kind=kind, valid=pattern.match(request.args.get("text", "")) is not None)  # ok: redos
