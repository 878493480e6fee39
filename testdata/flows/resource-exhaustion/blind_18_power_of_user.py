# vulnerable: the exponent has no bound
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/power")
def power():
    base = int(request.args["base"])
    exponent = int(request.args["exponent"])
    value = pow(base, exponent)  # want: resource-exhaustion
    return jsonify(bits=value.bit_length())
