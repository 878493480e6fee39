# vulnerable: the loader of the table builds any object
import yaml
from flask import Flask, request

app = Flask(__name__)
LOADERS = {"job": yaml.UnsafeLoader, "front": yaml.SafeLoader}


@app.put("/pipeline")
def pipeline():
    text = request.stream.read().decode("utf-8")
    job = yaml.load(text, Loader=LOADERS["job"])  # want: unsafe-deserialization
    return str(len(job))
