# safe: the loader of the table builds plain values only
import yaml
from flask import Flask, request

app = Flask(__name__)
LOADERS = {"job": yaml.SafeLoader, "front": yaml.SafeLoader}


@app.put("/pipeline")
def pipeline():
    text = request.stream.read().decode("utf-8")
    job = yaml.load(text, Loader=LOADERS["job"])  # ok: unsafe-deserialization
    return str(len(job))
