# safe: the loop's condition is false from the start
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/sum")
def total():
    pieces = request.get_json()["pieces"]
    source, index = "1 + 1", 3
    while index < 3:
        source += " + " + pieces[index]
        index += 1
    return jsonify(total=eval(source), pieces=len(pieces))  # ok: code-injection
