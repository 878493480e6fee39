# safe: what the generator gave first is executed
from flask import Flask, request

app = Flask(__name__)


def relay():
    got = yield "pass"
    yield got


@app.route("/bench/code/2", methods=["POST"])
def endpoint():
    pipe = relay()
    first = next(pipe)
    second = pipe.send(request.get_json(force=True).get("code"))
    exec(first if second else "pass")  # ok: code-injection
    return "done"
