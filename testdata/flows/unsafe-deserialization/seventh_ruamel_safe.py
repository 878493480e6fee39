# safe: ruamel safe
from ruamel.yaml import YAML
from flask import Flask, request

app = Flask(__name__)

@app.post("/ry")
def ry():
    y = YAML(typ="safe")
    return str(y.load(request.get_data(as_text=True)))  # ok: unsafe-deserialization
