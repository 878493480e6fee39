# safe: the code of an own exception
from flask import Flask, request

app = Flask(__name__)


class Refused(Exception):
    def __init__(self, text):
        super().__init__("refused")
        self.text = text
        self.code = "E7"


def check(text):
    raise Refused(text)


@app.route("/pillow")
def pillow():
    param = ""
    for name, value in request.headers:
        if name.lower() == "x-carpet":
            param = value
    try:
        check(param)
        final = "fine"
    except Refused as refused:
        final = refused.code
    value = eval("2 * (" + final + ")")  # ok: code-injection
    return {"value": str(value)}
