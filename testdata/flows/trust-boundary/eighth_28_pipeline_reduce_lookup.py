# safe: the last function of the pipeline is the look-up in a table
from functools import reduce

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = "dev"
GROUPS = {"a": "authors", "r": "readers"}
STEPS = (str.strip, str.lower, lambda text: GROUPS.get(text, "readers"))


@app.route("/group", methods=["POST"])
def group():
    text = reduce(lambda value, step: step(value), STEPS, request.form["group"])
    session["group"] = text  # ok: trust-boundary
    return {"group": text}
