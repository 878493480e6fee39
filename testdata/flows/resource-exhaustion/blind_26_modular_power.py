# safe: the modulus keeps the number small and both arguments are bounded
from flask import abort, Flask, jsonify, request

app = Flask(__name__)


@app.route("/power")
def power():
    base = int(request.args["base"])
    exponent = int(request.args["exponent"])
    if not (0 <= base < 1000 and 0 <= exponent < 64):
        abort(400)
    value = pow(base, exponent, 1000003)  # ok: resource-exhaustion
    return jsonify(value=value)
