# vulnerable: the header's text is compiled and the code object is executed later
import functools

from flask import Flask, jsonify, request

app = Flask(__name__)


@functools.lru_cache(maxsize=32)
def compiled(source):
    return compile(source, "<formula>", "exec")


@app.route("/series")
def series():
    formula = request.headers.get("X-Formula", "y = x")
    code = compiled(formula)
    points = []
    for x in range(10):
        scope = {"x": x}
        exec(code, scope)  # want: code-injection
        points.append(scope.get("y"))
    return jsonify(points=points)
