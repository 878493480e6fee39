# vulnerable: lambda made from the value; the value goes through: arith never, static method
from flask import Flask, request


class Steps:
    @staticmethod
    def first(text):
        return [text]

    @staticmethod
    def second(parts):
        return parts[0]


app = Flask(__name__)


@app.get("/rules/13")
@app.post("/rules/13")
def case_13():
    supplied = request.args.get("vector")
    if not supplied:
        supplied = ""
    next_value = "1 + 1"
    n = 106
    if (500 // 42) + n < 200:
        next_value = supplied
    chosen_value = Steps.second(Steps.first(next_value))
    rule = eval("lambda row: " + chosen_value)  # want: code-injection
    rows = [{"a": 1}, {"a": 2}]
    return str(len([row for row in rows if rule(row)]))
