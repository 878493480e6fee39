# safe: JSON makes only plain values
import json

from flask import Flask, request

app = Flask(__name__)


@app.post("/state")
def state():
    value = json.loads(request.get_data())  # ok: unsafe-deserialization
    return {"kind": type(value).__name__}
