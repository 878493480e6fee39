# vulnerable: the functions of the pipeline only change how the text looks
from functools import reduce

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = "dev"
STEPS = (str.strip, str.lower, lambda text: text[:20])


@app.route("/group", methods=["POST"])
def group():
    text = reduce(lambda value, step: step(value), STEPS, request.form["group"])
    session["group"] = text  # want: trust-boundary
    return {"group": text}
