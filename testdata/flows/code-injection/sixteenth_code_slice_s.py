# safe: the cut keeps only the fixed beginning
from flask import Flask, request

app = Flask(__name__)


def mean(values):
    return sum(values) / len(values)


@app.route("/stat")
def stat():
    measure = request.values.get("measure", "mean")
    bar = f"{measure}:end"
    bar = ("mean;" + bar)[:4]
    scope = {"mean": mean, "values": [1, 2, 3]}
    exec("result = " + bar + "(values)", scope)  # ok: code-injection
    return str(scope["result"])
