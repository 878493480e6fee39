# vulnerable: DataFrame.eval runs an expression that can reach attributes with the python engine
import pandas as pd

from flask import Flask, jsonify, request

app = Flask(__name__)

frame = pd.DataFrame({"price": [1.5, 2.5], "qty": [3, 4]})


@app.route("/frame")
def compute():
    expression = request.args["expr"]
    series = pd.eval(expression, engine="python", local_dict={"frame": frame})  # want: code-injection
    return jsonify(result=str(series))
