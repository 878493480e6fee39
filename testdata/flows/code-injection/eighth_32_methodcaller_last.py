# safe: itemgetter takes the last value, a constant
from operator import itemgetter, methodcaller

from flask import Flask, request

app = Flask(__name__)
strip = methodcaller("strip")
second = itemgetter(-1)


@app.route("/derive", methods=["POST"])
def derive():
    texts = list(map(strip, ["x + 1", request.form["formula"], "x - 1"]))
    return {"value": str(eval(second(texts), {"x": 2}))}  # ok: code-injection
