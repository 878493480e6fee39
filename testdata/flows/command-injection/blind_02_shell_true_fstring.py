# vulnerable: form value inside a line for subprocess with shell=True
import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/convert")
def convert():
    size = request.form.get("size", "100x100")
    command = f"convert in.png -resize {size} out.png"
    done = subprocess.run(command, shell=True, capture_output=True)  # want: command-injection
    return jsonify(code=done.returncode)
