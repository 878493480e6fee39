# safe: constant expression over a local
from flask import Flask

app = Flask(__name__)


@app.get("/calc/form")
def show_form():
    return "send it by POST"


@app.route("/calc/18/<path:tail>", methods=["GET", "POST"])
def endpoint(tail):
    field = tail

    used, other = field, "1 + 1"

    answer = eval("given * 2", {"__builtins__": {}}, {"given": used})  # ok: code-injection
    return str(len(answer))
