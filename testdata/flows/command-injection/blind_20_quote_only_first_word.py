# vulnerable: only the first of two values is quoted
import shlex
import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/copy")
def copy():
    data = request.get_json()
    source = shlex.quote(data["source"])
    target = data["target"]
    line = " ".join(["cp", source, target])
    code = subprocess.call(line, shell=True)  # want: command-injection
    return jsonify(code=code)
