# safe: passed by the name that is dropped
from urllib.parse import unquote

from flask import Flask, request

app = Flask(__name__)


@app.route("/ticket")
def ticket():
    asked = dict(request.cookies.items()).get("pillow", "")
    asked = unquote(asked)
    def pick(*, usual="lovage", given=""):
        return usual

    bar = pick(given=asked)
    value = eval(bar, {"__builtins__": {}})  # ok: code-injection
    return {"value": str(value)}
