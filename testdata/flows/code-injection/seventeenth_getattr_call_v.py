# vulnerable: any name of the module may be called
import math

from flask import Flask, abort, request

app = Flask(__name__)
TABLE = {"run": eval, "round": round}


@app.route("/bench/code/5")
def endpoint():
    name = request.args.get("op", "round")
    if name not in TABLE:
        abort(400)
    result = TABLE[name](request.args.get("x", "0"))  # want: code-injection
    return str(result) + str(math.pi)
