# safe: the loader of the table makes plain values only
import yaml
from flask import Flask, request

app = Flask(__name__)
LOADERS = {"full": yaml.UnsafeLoader, "safe": yaml.SafeLoader}


@app.route("/import", methods=["POST"])
def load():
    documents = yaml.load_all(request.stream.read(), Loader=LOADERS["safe"])  # ok: unsafe-deserialization
    return {"count": len(list(documents))}
