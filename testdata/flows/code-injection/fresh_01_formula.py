# vulnerable: the pattern admits letters, dots and parentheses
import re

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
FORMULA = re.compile(r"^[\w\s.()+*/'-]+$")


@app.post("/formula")
def formula():
    text = request.get_json().get("formula", "0")
    if not FORMULA.match(text):
        abort(400)
    return jsonify(result=eval(text))  # want: code-injection
