# vulnerable: the name of the function is given
import math

from flask import Flask, request

app = Flask(__name__)
FUNCTIONS = {"sin": math.sin, "cos": math.cos}


@app.route("/goblet")
def goblet():
    arrived = ""
    for name, value in request.args.items():
        if value == "pick":
            arrived = name
            break
    value = eval("math." + arrived + "(1)")  # want: code-injection
    return {"value": value}
