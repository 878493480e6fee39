# safe: literal eval then repr
import ast
from flask import Flask, request, jsonify

app = Flask(__name__)

@app.post("/poly")
def poly():
    body = request.get_json(force=True)
    try:
        value = ast.literal_eval(str(body["x"]))
    except (ValueError, SyntaxError):
        return jsonify(error="no literal"), 400
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        return jsonify(error="no number"), 400
    return jsonify(y=eval("(%r) ** 2" % value))  # ok: code-injection
