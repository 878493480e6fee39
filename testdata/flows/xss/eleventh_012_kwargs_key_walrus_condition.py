# safe: the name bound in the condition is bound again in the body
from flask import Flask, Response, request

app = Flask(__name__)


def named(**options):
    return options["text"]


@app.route("/recipes", methods=["POST"])
def recipes():
    wanted = ""
    for name in request.form:
        if request.form[name] == "entry":
            wanted = name
            break
    settings = {"text": wanted, "other": "Hello"}
    halfway = named(**settings)
    if (held := halfway) is not None:
        held = "Hello"
    bar = held
    def lines(shown):
        yield "<pre>"
        yield shown
        yield "</pre>"

    return Response(lines(bar))  # ok: xss
