# vulnerable: operator.concat joins the parameter
import operator

from flask import Flask, request

app = Flask(__name__)


@app.route("/case073")
def endpoint():
    if not (given := request.args.get("vector", type=str)):
        return "missing", 400
    final = operator.concat("x", operator.methodcaller("strip")(given))

    with open("/srv/files/" + final) as handle:  # want: path-traversal
        return handle.read()
