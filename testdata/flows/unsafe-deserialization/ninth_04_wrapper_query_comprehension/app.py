# safe: the first element is constant
import yaml
from flask import Flask, request

from helpers.separate_request import SeparateRequest

app = Flask(__name__)


@app.get("/state/04")
@app.post("/state/04")
def process():
    scr = SeparateRequest(request)
    incoming = scr.get_query_parameter("payload")

    temp = [entry for entry in ("kind: note", incoming)][0]

    backwards = temp[::-1]
    bar = backwards[::-1]

    try:
        settings = yaml.unsafe_load(bar)  # ok: unsafe-deserialization
    except yaml.YAMLError:
        return "no yaml", 400
    return "loaded" if settings else "empty"
