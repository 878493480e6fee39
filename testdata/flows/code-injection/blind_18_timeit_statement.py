# vulnerable: timeit compiles the statement
import timeit

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/speed")
def speed():
    statement = request.args.get("statement", "pass")
    seconds = timeit.timeit(statement, number=10)  # want: code-injection
    return jsonify(seconds=seconds)
