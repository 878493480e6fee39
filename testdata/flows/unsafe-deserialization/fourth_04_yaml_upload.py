# safe: the loader picked by the constant key builds plain values only
import yaml
from flask import Flask, jsonify, request

app = Flask(__name__)
LOADERS = {"strict": yaml.SafeLoader, "full": yaml.UnsafeLoader}


@app.route("/pipelines", methods=["POST"])
def add_pipeline():
    upload = request.files["pipeline"]
    loader = LOADERS["strict"]
    pipeline = yaml.load(upload.stream, Loader=loader)  # ok: unsafe-deserialization
    return jsonify(name=pipeline.get("name"), steps=len(pipeline.get("steps", [])))
