# safe: the loader of the table makes plain values
import json

import yaml
from flask import Flask, abort, jsonify, request

app = Flask(__name__)
LOADERS = {
    "application/json": json.loads,
    "application/yaml": lambda text: yaml.load(text, Loader=yaml.SafeLoader),  # ok: unsafe-deserialization
}


@app.route("/settings", methods=["PUT"])
def settings():
    loader = LOADERS.get(request.mimetype)
    if loader is None:
        abort(415)
    return jsonify(sorted(loader(request.get_data(as_text=True))))
