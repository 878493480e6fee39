# vulnerable: the loader of the table can make any object
import yaml
from flask import Flask, request

app = Flask(__name__)
LOADERS = {"full": yaml.UnsafeLoader, "safe": yaml.SafeLoader}


@app.route("/import", methods=["POST"])
def load():
    documents = yaml.load_all(request.stream.read(), Loader=LOADERS["full"])  # want: unsafe-deserialization
    return {"count": len(list(documents))}
