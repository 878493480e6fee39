# vulnerable: the second value of the generator is the one sent
from flask import Flask, make_response, request

app = Flask(__name__)


def words(name):
    yield "dear"
    yield name
    yield "goodbye"


@app.route("/hello")
def hello():
    stream = words(request.args.get("who", ""))
    next(stream)
    shown = next(stream)
    return make_response("<p>" + shown + "</p>")  # want: xss
