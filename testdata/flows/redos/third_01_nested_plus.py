# vulnerable: a plus inside a plus over the same letters is exponential
import re

from flask import Flask, request

app = Flask(__name__)


@app.post("/name")
def name():
    value = request.form["name"]
    return {"valid": bool(re.fullmatch(r"([a-z]+)+", value))}  # want: redos
