# safe: each piece is converted to a number before it is added to the source
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/sum")
def total():
    pieces = request.get_json()["pieces"]
    source, index = "0", 0
    while index < len(pieces):
        source += " + " + repr(float(pieces[index]))
        index += 1
    return jsonify(total=eval(source))  # ok: code-injection
