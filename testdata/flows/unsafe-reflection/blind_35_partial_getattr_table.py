# safe: the partial is called with a name of the constant table
from functools import partial

import toolbox
from flask import Flask, jsonify

app = Flask(__name__)

find = partial(getattr, toolbox)
NAMES = {"c": "count", "l": "listing"}


@app.post("/do/<key>")
def do(key):
    return jsonify(result=str(find(NAMES.get(key, "count"))()))  # ok: unsafe-reflection
