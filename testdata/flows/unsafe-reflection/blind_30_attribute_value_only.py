# safe: the attribute's name is constant, its value is the user's number
from flask import Flask, jsonify, request

app = Flask(__name__)


class Limits:
    items = 10


@app.post("/limits")
def set_limit():
    data = request.get_json()
    setattr(Limits, "items", int(data["value"]))  # ok: unsafe-reflection
    return jsonify(items=Limits.items)
