# vulnerable: the attribute of the constant name holds the parameter
from flask import Flask, make_response, request

app = Flask(__name__)


class Bag:
    pass


def prepare(param):
    bag = Bag()
    setattr(bag, "left", param)
    setattr(bag, "right", "plain")
    bar = getattr(bag, "left")
    return bar


@app.route("/case114")
def handle():
    param = ""
    if request.headers.get("X-Query"):
        param = request.headers.get("X-Query")
    bar = prepare(param)
    return make_response("<p>" + bar + "</p>", 200)  # want: xss
