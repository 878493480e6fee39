# vulnerable: jsonpickle makes the objects that the text names
import json

import jsonpickle
from flask import Flask, request

app = Flask(__name__)


@app.get("/point")
def point():
    value = jsonpickle.decode(request.args["point"])  # want: unsafe-deserialization
    return json.dumps({"point": str(value)})
