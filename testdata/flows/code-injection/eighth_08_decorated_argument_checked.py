# safe: the decorator admits known curves only
import functools

from flask import Flask, abort, request

app = Flask(__name__)
CURVES = ("x", "x * x", "x ** 3")


def with_choice(name, choices):
    def decorate(view):
        @functools.wraps(view)
        def wrapper(*args, **kwargs):
            value = request.values.get(name, choices[0])
            if value not in choices:
                abort(400)
            kwargs[name] = value
            return view(*args, **kwargs)

        return wrapper

    return decorate


@app.route("/plot")
@with_choice("curve", CURVES)
def plot(curve):
    points = [eval(curve, {}, {"x": x}) for x in range(10)]  # ok: code-injection
    return {"points": points}
