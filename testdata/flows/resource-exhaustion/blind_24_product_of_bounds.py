# vulnerable: each factor is bounded by text length but the repeat argument is not
import itertools

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/words")
def words():
    size = int(request.args.get("size", "2"))
    letters = "abcd"
    result = list(itertools.product(letters, repeat=size))  # want: resource-exhaustion
    return jsonify(count=len(result))
