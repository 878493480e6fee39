# safe: the repeat argument is constant on every branch
import itertools

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/words")
def words():
    if request.args.get("size") == "large":
        size = 4
    else:
        size = 2
    result = list(itertools.product("abcd", repeat=size))  # ok: resource-exhaustion
    return jsonify(count=len(result))
