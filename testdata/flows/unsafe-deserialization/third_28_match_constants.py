# safe: each case takes a reader of plain values
import json

import yaml
from flask import Flask, request

app = Flask(__name__)


def parse(kind, text):
    match kind:
        case "json":
            return json.loads(text)
        case _:
            return yaml.safe_load(text)  # ok: unsafe-deserialization


@app.post("/parse")
def start():
    return {"value": str(parse(request.values["kind"], request.values["text"]))}
