# safe: the safe loader makes only plain values
import yaml
from flask import Flask, request

app = Flask(__name__)


@app.post("/settings")
def settings():
    value = yaml.load(request.form["settings"], Loader=yaml.SafeLoader)  # ok: unsafe-deserialization
    return {"keys": sorted(map(str, value))}
