# safe: the request value is fed to the program's standard input, the line is constant
import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/count")
def count():
    text = request.get_json()["text"]
    done = subprocess.run("wc -w", shell=True, input=text, capture_output=True, text=True)  # ok: command-injection
    return jsonify(words=int(done.stdout))
