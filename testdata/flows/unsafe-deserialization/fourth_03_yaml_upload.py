# vulnerable: the loader picked by the constant key builds any object
import yaml
from flask import Flask, jsonify, request

app = Flask(__name__)
LOADERS = {"strict": yaml.SafeLoader, "full": yaml.UnsafeLoader}


@app.route("/pipelines", methods=["POST"])
def add_pipeline():
    upload = request.files["pipeline"]
    loader = LOADERS["full"]
    pipeline = yaml.load(upload.stream, Loader=loader)  # want: unsafe-deserialization
    return jsonify(name=pipeline.get("name"), steps=len(pipeline.get("steps", [])))
