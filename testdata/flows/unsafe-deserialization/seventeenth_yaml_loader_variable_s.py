# safe: the loader that the table names builds plain values
import yaml
from flask import Flask, request

app = Flask(__name__)
LOADERS = {"old": yaml.UnsafeLoader, "new": yaml.SafeLoader}
MODE = "new"


@app.route("/bench/des/2", methods=["POST"])
def endpoint():
    text = request.files["conf"].stream.read()
    conf = yaml.load(text, Loader=LOADERS[MODE])  # ok: unsafe-deserialization
    return {"conf": str(conf)}
