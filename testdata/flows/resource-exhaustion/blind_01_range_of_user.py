# vulnerable: the loop bound is the user's number
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/numbers")
def numbers():
    count = int(request.args.get("count", "10"))
    total = 0
    for n in range(count):  # want: resource-exhaustion
        total += n * n
    return jsonify(total=total)
