# vulnerable: an attribute of any loaded module is called
import sys

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/call")
def call():
    body = request.get_json()
    module = sys.modules[body["module"]]
    func = getattr(module, body["function"])  # want: unsafe-reflection
    return jsonify(result=str(func(body.get("argument"))))
