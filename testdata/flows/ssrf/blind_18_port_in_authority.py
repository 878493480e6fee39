# vulnerable: the port text may hold "@host", which moves the real host
import requests

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/node")
def node():
    port = request.args.get("port", "80")
    answer = requests.get("http://status.internal:" + port + "/health", timeout=2)  # want: ssrf
    return jsonify(code=answer.status_code)
