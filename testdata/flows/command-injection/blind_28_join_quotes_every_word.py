# safe: shlex.join quotes every word
import shlex
import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/copy")
def copy():
    data = request.get_json()
    line = shlex.join(["cp", "--", str(data["source"]), str(data["target"])])
    code = subprocess.call(line, shell=True)  # ok: command-injection
    return jsonify(code=code)
