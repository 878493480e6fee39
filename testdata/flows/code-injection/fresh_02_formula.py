# safe: the pattern admits digits and operators only
import re

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
FORMULA = re.compile(r"[0-9 +-]{1,40}")


@app.post("/formula")
def formula():
    text = request.get_json().get("formula", "0")
    if not FORMULA.fullmatch(text):
        abort(400)
    return jsonify(result=eval(text))  # ok: code-injection
