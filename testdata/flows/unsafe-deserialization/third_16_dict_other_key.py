# safe: the key with the constant text is loaded
import yaml
from flask import Flask, request

app = Flask(__name__)


@app.post("/deploy")
def deploy():
    texts = {"usual": "replicas: 1"}
    texts["asked"] = request.get_json()["text"]
    value = yaml.unsafe_load(texts["usual"])  # ok: unsafe-deserialization
    return {"value": str(value)}
