# vulnerable: the variable that is read again holds what was sent
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/78")
def endpoint():
    values = request.values.getlist("q")
    param = values[0] if values else ""
    os.environ["BENCH_ONE"] = param
    os.environ["BENCH_TWO"] = "fixed"
    bar = os.environ["BENCH_ONE"]
    return {"value": str(eval(bar))}  # want: code-injection
