# vulnerable: yaml load unsafe loader
import yaml
from flask import Flask, request

app = Flask(__name__)

@app.post("/y")
def y():
    return str(yaml.load(request.get_data(), Loader=yaml.UnsafeLoader))  # want: unsafe-deserialization
