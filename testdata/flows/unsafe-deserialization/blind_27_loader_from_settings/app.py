import yaml

import settings
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/playbook")
def playbook():
    text = request.files["playbook"].read().decode()
    tasks = yaml.load(text, settings.LOADER)  # ok: unsafe-deserialization
    return jsonify(tasks=len(tasks))
