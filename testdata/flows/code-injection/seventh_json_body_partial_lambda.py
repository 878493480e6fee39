# vulnerable: json body partial lambda
from functools import partial
from flask import Flask, request, jsonify

app = Flask(__name__)

def apply(template, operand):
    return template.replace("X", operand)
@app.post("/poly")
def poly():
    body = request.get_json(force=True)
    square = partial(apply, "(X) ** 2")
    render = lambda v: square(v)
    return jsonify(y=eval(render(body["x"])))  # want: code-injection
