# safe: only numbers of the header get into the formula
import functools

from flask import Flask, abort, jsonify, request

app = Flask(__name__)


@functools.lru_cache(maxsize=32)
def compiled(source):
    return compile(source, "<formula>", "exec")


@app.route("/series")
def series():
    try:
        slope, offset = map(float, request.headers.get("X-Formula", "1,0").split(","))
    except ValueError:
        abort(400)
    code = compiled("y = x * %r + %r" % (slope, offset))
    points = []
    for x in range(10):
        scope = {"x": x, "inf": 0.0, "nan": 0.0}
        exec(code, scope)  # ok: code-injection
        points.append(scope.get("y"))
    return jsonify(points=points)
