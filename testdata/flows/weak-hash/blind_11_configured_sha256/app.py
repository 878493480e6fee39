from sums import digest
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/upload")
def upload():
    return jsonify(sha256=digest(request.files["file"].stream))
