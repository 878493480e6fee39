from flask import Flask, jsonify, request

from scan import matching

app = Flask(__name__)


@app.get("/logs")
def logs():
    expression = request.args.get("expression") or ".*"
    return jsonify(matching("/var/log/app.log", ".*" + expression))
