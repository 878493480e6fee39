# vulnerable: jsonpickle; the value goes through: comprehension, loop chars
import jsonpickle
from flask import Flask, request

from helpers.separate_request import SeparateRequest

app = Flask(__name__)


@app.get("/objects/27")
@app.post("/objects/27")
def serve_objects():
    """Small endpoint."""
    scr = SeparateRequest(request)
    submitted = scr.get_query_parameter("ref")

    passed = [entry for entry in ("1", submitted)][1]

    used = ""
    for ch in passed:
        used += ch

    thing = jsonpickle.decode(used)  # want: unsafe-deserialization
    return type(thing).__name__
