# vulnerable: a decorator with an argument reads the parameter and hands it to the view
import functools

from flask import Flask, request

app = Flask(__name__)


def with_parameter(name, default=""):
    def decorate(view):
        @functools.wraps(view)
        def wrapper(*args, **kwargs):
            kwargs[name] = request.values.get(name, default)
            return view(*args, **kwargs)

        return wrapper

    return decorate


@app.route("/plot")
@with_parameter("curve", "x * x")
def plot(curve):
    points = [eval(curve, {}, {"x": x}) for x in range(10)]  # want: code-injection
    return {"points": points}
