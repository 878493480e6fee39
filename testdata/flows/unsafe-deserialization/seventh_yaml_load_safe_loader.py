# safe: yaml load safe loader
import yaml
from flask import Flask, request

app = Flask(__name__)

@app.post("/y")
def y():
    return str(yaml.load(request.get_data(), Loader=yaml.SafeLoader))  # ok: unsafe-deserialization
