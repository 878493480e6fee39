# vulnerable: the second item of the ordered mapping is the one from the form
from collections import OrderedDict

from flask import Flask, request

app = Flask(__name__)


@app.route("/compare", methods=["POST"])
def compare():
    sides = OrderedDict()
    sides["left"] = "reference.csv"
    sides["right"] = request.form["file"]
    sides.move_to_end("left")
    name = next(iter(sides.values()))
    with open("/srv/tables/" + name) as file:  # want: path-traversal
        return {"rows": sum(1 for _ in file)}
