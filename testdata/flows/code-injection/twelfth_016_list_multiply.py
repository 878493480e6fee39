# safe: only what follows is joined
from flask import Flask, request

app = Flask(__name__)


@app.route("/whistle/<path:shovel>")
def whistle(**_):
    param = request.view_args["shovel"]
    words = [""] * 3
    words[1] = param
    chosen = "-".join(words[2:])
    space = {}
    exec(f"answer = {chosen}", space)  # ok: code-injection
    return {"answer": repr(space.get("answer"))}
