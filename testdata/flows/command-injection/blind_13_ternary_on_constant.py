# safe: the ternary always takes the constant
import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/backup")
def backup():
    target = request.args.get("target", "")
    bucket = "nightly" if 5 + 5 > 9 else target
    code = subprocess.call("backup.sh " + bucket, shell=True)  # ok: command-injection
    return jsonify(code=code, asked=target)
