# safe: the safe yaml function is found by its name
import yaml
from flask import Flask, request

app = Flask(__name__)
TRUST = "safe"


@app.route("/pipeline", methods=["PUT"])
def pipeline():
    load = getattr(yaml, TRUST + "_load")
    steps = load(request.get_json()["definition"])  # ok: unsafe-deserialization
    return {"steps": [str(s) for s in steps]}
