# safe: the error itself carries a constant
from flask import Flask, request

app = Flask(__name__)


def outer(text):
    try:
        raise ValueError(text)
    except ValueError as inner:
        raise RuntimeError("outer") from inner


@app.route("/case031", methods=["POST"])
def case031():
    value = ""
    for name in request.form.keys():
        if request.form.get(name) == "name":
            value = name
            break
    try:
        outer(value)
    except RuntimeError as error:
        piece = str(error)
    return f"<h1>Hello {piece}</h1>"  # ok: xss
