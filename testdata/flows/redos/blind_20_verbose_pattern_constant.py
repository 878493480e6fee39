# vulnerable: a verbose pattern hides the ambiguous group
import re

from flask import Flask, jsonify, request

app = Flask(__name__)

VERSION = re.compile(
    r"""
    ^v?
    (?P<release> (?: [0-9]+ \.? )* )   # numbers with optional dots
    -(?P<label> [a-z]+ )
    $""",
    re.VERBOSE,
)


@app.route("/version")
def version():
    match = VERSION.match(request.args.get("v", ""))  # want: redos
    return jsonify(label=match.group("label") if match else None)
