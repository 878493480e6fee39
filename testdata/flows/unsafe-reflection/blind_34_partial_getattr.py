# vulnerable: a partial over getattr is called with the user's name
from functools import partial

import toolbox
from flask import Flask, jsonify

app = Flask(__name__)

find = partial(getattr, toolbox)


@app.post("/do/<name>")
def do(name):
    return jsonify(result=str(find(name)()))  # want: unsafe-reflection
