# vulnerable: eval args direct dict other key
from flask import Flask, request, jsonify

app = Flask(__name__)

@app.route("/calc")
def calc():
    box = {}
    box["fixed"] = "1 + 1"
    box["expr"] = request.args.get("expr", "0")
    box["fixed"], box["expr"] = box["expr"], box["fixed"]
    return jsonify(result=eval(box["fixed"]))  # want: code-injection
