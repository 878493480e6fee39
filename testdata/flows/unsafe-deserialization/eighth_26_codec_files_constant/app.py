from flask import Flask, request

import codecs_registry

app = Flask(__name__)


@app.route("/decode/<codec>", methods=["POST"])
def decode(codec):
    value = codecs_registry.get(codec).decode(request.get_data())
    return {"value": repr(value)}
