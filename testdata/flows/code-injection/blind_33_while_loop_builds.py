# vulnerable: the while loop adds each piece of the expression
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/sum")
def total():
    pieces = request.get_json()["pieces"]
    source, index = "0", 0
    while index < len(pieces):
        source += " + " + pieces[index]
        index += 1
    return jsonify(total=eval(source))  # want: code-injection
