# vulnerable: passed by the name that is returned
from urllib.parse import unquote

from flask import Flask, request

app = Flask(__name__)


@app.route("/ticket")
def ticket():
    asked = dict(request.cookies.items()).get("pillow", "")
    asked = unquote(asked)
    def pick(*, usual="lovage", given=""):
        return usual

    bar = pick(given="x", usual=asked)
    value = eval(bar, {"__builtins__": {}})  # want: code-injection
    return {"value": str(value)}
