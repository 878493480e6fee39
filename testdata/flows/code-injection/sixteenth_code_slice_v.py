# vulnerable: cutting the fixed ending leaves the text sent
from flask import Flask, request

app = Flask(__name__)


def mean(values):
    return sum(values) / len(values)


@app.route("/stat")
def stat():
    measure = request.values.get("measure", "mean")
    bar = f"{measure}:end"
    bar = bar[:-4]
    scope = {"mean": mean, "values": [1, 2, 3]}
    exec("result = " + bar + "(values)", scope)  # want: code-injection
    return str(scope["result"])
