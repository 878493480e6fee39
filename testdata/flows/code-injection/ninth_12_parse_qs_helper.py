# safe: the helper ignores its argument
import urllib.parse

from flask import Flask, request


def pass_on(text):
    result = "1 + 1"
    return result


app = Flask(__name__)


@app.get("/calc/12")
@app.post("/calc/12")
def process_calc():
    pairs = urllib.parse.parse_qs(request.query_string.decode())
    incoming = pairs.get("detail", [""])[0]

    middle = pass_on(incoming)

    first, *rest = ["1 + 1", middle, "tail"]
    carry = rest[0]

    outcome = "1 + 1"
    try:
        outcome = carry
    finally:
        finished = True

    try:
        value = eval(outcome, {"__builtins__": {}}, {})  # ok: code-injection
    except Exception:
        return "no expression", 400
    return str(bool(value))


if __name__ == "__main__":
    app.run()
