# safe: operator.concat joins constants, the parameter is only counted
import operator

from flask import Flask, request

app = Flask(__name__)


@app.route("/case073")
def endpoint():
    if not (given := request.args.get("vector", type=str)):
        return "missing", 400
    final = operator.concat("x", str(operator.methodcaller("count", "a")(given)))

    with open("/srv/files/" + final) as handle:  # ok: path-traversal
        return handle.read()
