# vulnerable: the name of the function is looked up by eval
import math

from flask import Flask, request

app = Flask(__name__)

FUNCTIONS = {"sin": math.sin, "cos": math.cos}


@app.route("/calc/<name>/<float:x>")
def calc(name, x):
    function = eval("math." + name)  # want: code-injection
    return {"y": function(x)}
