# vulnerable: the last case takes the YAML loader that makes objects
import json

import yaml
from flask import Flask, request

app = Flask(__name__)


def parse(kind, text):
    match kind:
        case "json":
            return json.loads(text)
        case _:
            return yaml.unsafe_load(text)  # want: unsafe-deserialization


@app.post("/parse")
def start():
    return {"value": str(parse(request.values["kind"], request.values["text"]))}
