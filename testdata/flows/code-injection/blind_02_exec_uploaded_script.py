# vulnerable: an uploaded file's text is executed
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/plugins")
def install():
    upload = request.files["plugin"]
    source = upload.read().decode("utf-8")
    namespace = {}
    exec(source, namespace)  # want: code-injection
    return jsonify(names=sorted(k for k in namespace if not k.startswith("_")))
