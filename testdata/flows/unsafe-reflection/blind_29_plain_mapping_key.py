# safe: the request's key indexes a dict of texts
from flask import Flask, jsonify, request

app = Flask(__name__)

TEXTS = {"hello": "Hello", "bye": "Farewell"}


@app.post("/call")
def call():
    body = request.get_json()
    text = TEXTS.get(body["name"], "")
    func = getattr(text, "upper")  # ok: unsafe-reflection
    return jsonify(result=func())
