# vulnerable: yaml.load with the full Python loader on the body
import yaml

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/config")
def config():
    data = yaml.load(request.data, Loader=yaml.Loader)  # want: unsafe-deserialization
    return jsonify(keys=sorted(map(str, data)))
