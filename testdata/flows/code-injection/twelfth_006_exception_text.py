# safe: the exception carries a fixed word
from flask import Flask, request

app = Flask(__name__)


@app.route("/saddle")
def saddle():
    entered = request.referrer or ""
    try:
        raise LookupError("persimmon")
    except LookupError as problem:
        bar = problem.args[0]
    exec(compile(bar, "<rule>", "exec"))  # ok: code-injection
    return {"done": True}
