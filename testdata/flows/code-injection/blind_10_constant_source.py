# safe: the evaluated text is constant, the request only fills the locals
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/price")
def price():
    data = request.get_json()
    names = {"net": float(data["net"]), "rate": float(data["rate"])}
    value = eval("net * (1 + rate)", {"__builtins__": {}}, names)  # ok: code-injection
    return jsonify(price=value)
