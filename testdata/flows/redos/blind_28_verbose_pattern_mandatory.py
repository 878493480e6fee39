# safe: the dots between the numbers are mandatory
import re

from flask import Flask, jsonify, request

app = Flask(__name__)

VERSION = re.compile(
    r"""
    v?
    (?P<release> [0-9]+ (?: \. [0-9]+ )* )
    -(?P<label> [a-z]+ )
    """,
    re.VERBOSE,
)


@app.route("/version")
def version():
    match = VERSION.fullmatch(request.args.get("v", ""))  # ok: redos
    return jsonify(label=match.group("label") if match else None)
