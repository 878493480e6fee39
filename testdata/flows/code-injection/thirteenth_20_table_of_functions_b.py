# safe: the name of the function is looked up in a table
import math

from flask import Flask, request

app = Flask(__name__)

FUNCTIONS = {"sin": math.sin, "cos": math.cos}


@app.route("/calc/<name>/<float:x>")
def calc(name, x):
    function = FUNCTIONS.get(name, math.sin)  # ok: code-injection
    return {"y": function(x)}
