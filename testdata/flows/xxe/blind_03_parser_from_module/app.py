import xmltools
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/invoice")
def invoice():
    upload = request.files["invoice"]
    root = xmltools.read(upload.read())
    return jsonify(total=root.findtext("total"))
