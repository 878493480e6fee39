# safe: the helper's method returns a constant
import types

from flask import Flask, request

from helpers.separate_request import SeparateRequest

app = Flask(__name__)


@app.get("/rules/06")
@app.post("/rules/06")
def process_rules():
    scr = SeparateRequest(request)
    taken = scr.get_fixed("ref")

    left, right = "1 + 1", taken
    left, right = right, left
    held = left

    _, _, next_value = ("key=" + held).partition("=")

    ns = types.SimpleNamespace(kept=next_value, spare="1 + 1")
    bar = ns.kept

    total = eval(f"100 + ({bar})")  # ok: code-injection
    return "large" if total > 1000 else "small"


if __name__ == "__main__":
    app.run()
