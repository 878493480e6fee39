# vulnerable: the unsafe yaml function is found by its name
import yaml
from flask import Flask, request

app = Flask(__name__)
TRUST = "unsafe"


@app.route("/pipeline", methods=["PUT"])
def pipeline():
    load = getattr(yaml, TRUST + "_load")
    steps = load(request.get_json()["definition"])  # want: unsafe-deserialization
    return {"steps": [str(s) for s in steps]}
