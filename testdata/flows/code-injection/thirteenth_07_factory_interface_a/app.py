# vulnerable: the factory makes the thing that hands the text on
from flask import Flask, request

from things import Factory

app = Flask(__name__)


def transform(given):
    thing = Factory.create()
    result = thing.do(given)
    return result


@app.route("/case004")
def endpoint():
    given = request.args["ref"]
    result = transform(given)
    names = {"x": 2}
    return {"value": repr(eval("x + " + result, {}, names))}  # want: code-injection
