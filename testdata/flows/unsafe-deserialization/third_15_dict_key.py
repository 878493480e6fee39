# vulnerable: the key with the body's text is loaded
import yaml
from flask import Flask, request

app = Flask(__name__)


@app.post("/deploy")
def deploy():
    texts = {"usual": "replicas: 1"}
    texts["asked"] = request.get_json()["text"]
    value = yaml.unsafe_load(texts["asked"])  # want: unsafe-deserialization
    return {"value": str(value)}
