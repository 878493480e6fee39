# safe: json makes only plain values
import json

from flask import Flask, request

app = Flask(__name__)


@app.get("/point")
def point():
    value = json.loads(request.args["point"])  # ok: unsafe-deserialization
    return json.dumps({"point": str(value)})
