# safe: the port is an integer
import requests

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/node")
def node():
    port = int(request.args.get("port", "80"))
    answer = requests.get("http://status.internal:%d/health" % port, timeout=2)  # ok: ssrf
    return jsonify(code=answer.status_code)
