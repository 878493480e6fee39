# safe: the mapping's first item is the constant one
from collections import OrderedDict

from flask import Flask, request

app = Flask(__name__)


@app.route("/compare", methods=["POST"])
def compare():
    sides = OrderedDict()
    sides["left"] = "reference.csv"
    sides["right"] = request.form["file"]
    sides.move_to_end("left", last=False)
    name = next(iter(sides.values()))
    with open("/srv/tables/" + name) as file:  # ok: path-traversal
        return {"rows": sum(1 for _ in file)}
