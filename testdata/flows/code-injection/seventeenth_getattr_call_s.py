# safe: the name must be one of the table's
import math

from flask import Flask, abort, request

app = Flask(__name__)
TABLE = {"abs": abs, "round": round}


@app.route("/bench/code/5")
def endpoint():
    name = request.args.get("op", "round")
    if name not in TABLE:
        abort(400)
    result = TABLE[name](request.args.get("x", "0"))  # ok: code-injection
    return str(result) + str(math.pi)
