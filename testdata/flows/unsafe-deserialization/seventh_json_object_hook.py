# safe: json object hook
import json
from types import SimpleNamespace
from flask import Flask, request

app = Flask(__name__)

@app.post("/jp")
def jp():
    text = request.get_json()["obj"]
    return str(json.loads(text, object_hook=lambda d: SimpleNamespace(**d)))  # ok: unsafe-deserialization
