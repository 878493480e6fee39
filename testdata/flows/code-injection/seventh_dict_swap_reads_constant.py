# safe: dict swap reads constant
from flask import Flask, request, jsonify

app = Flask(__name__)

@app.route("/calc")
def calc():
    box = {"fixed": "1 + 1", "expr": request.args.get("expr", "0")}
    box["fixed"], box["expr"] = box["expr"], box["fixed"]
    return jsonify(result=eval(box["expr"]))  # ok: code-injection
