# vulnerable: part of the expression
from flask import Flask, request

app = Flask(__name__)


@app.route("/whistle", methods=["POST"])
def whistle():
    entered = request.form.to_dict(flat=False)["shovel"][0]
    value = eval("count * " + entered, {}, {"count": 3})  # want: code-injection
    return {"value": value}
