# safe: one of two names
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
    value = eval("math." + ("cos" if arrived == "cos" else "sin") + "(1)")  # ok: code-injection
    return {"value": value}
