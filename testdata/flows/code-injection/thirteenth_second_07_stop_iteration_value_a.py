# vulnerable: the generator's return value is the text
from flask import Flask, request

app = Flask(__name__)


def work(text):
    yield 1
    return text


def drive(text):
    got = yield from work(text)
    yield got


@app.route("/case004", methods=["POST"])
def page():
    user_input = request.values.get("target", "")
    bar = list(drive(user_input))[1]

    names = {"x": 2}
    return {"value": repr(eval("x + " + bar, {}, names))}  # want: code-injection
