# vulnerable: the loader that the table names builds any object
import yaml
from flask import Flask, request

app = Flask(__name__)
LOADERS = {"old": yaml.UnsafeLoader, "new": yaml.SafeLoader}
MODE = "old"


@app.route("/bench/des/2", methods=["POST"])
def endpoint():
    text = request.files["conf"].stream.read()
    conf = yaml.load(text, Loader=LOADERS[MODE])  # want: unsafe-deserialization
    return {"conf": str(conf)}
