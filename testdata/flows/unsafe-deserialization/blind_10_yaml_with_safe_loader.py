# safe: yaml.load is given the SafeLoader
import yaml

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/config")
def config():
    data = yaml.load(request.data, Loader=yaml.SafeLoader)  # ok: unsafe-deserialization
    return jsonify(keys=sorted(map(str, data)))
