# safe: the factory makes the thing that answers with a constant
from flask import Flask, request

from things import Factory

app = Flask(__name__)


def transform(given):
    thing = Factory.create("fixed")
    result = thing.do(given)
    return result


@app.route("/case004")
def endpoint():
    given = request.args["ref"]
    result = transform(given)
    names = {"x": 2}
    return {"value": repr(eval("x + " + result, {}, names))}  # ok: code-injection
