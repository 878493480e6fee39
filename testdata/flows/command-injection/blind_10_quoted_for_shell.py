# safe: shlex.quote makes the value one word
import shlex
import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/convert")
def convert():
    size = shlex.quote(request.form.get("size", "100x100"))
    command = "convert in.png -resize " + size + " out.png"
    done = subprocess.run(command, shell=True, capture_output=True)  # ok: command-injection
    return jsonify(code=done.returncode)
