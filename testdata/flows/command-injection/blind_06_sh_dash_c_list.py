# vulnerable: list form does not help when the program is a shell with -c
import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


def shell_words(script):
    return ["/bin/sh", "-c", script]


@app.post("/count")
def count():
    pattern = request.get_json()["pattern"]
    argv = shell_words("grep -c '" + pattern + "' /var/log/app.log")
    out = subprocess.run(argv, capture_output=True, text=True)  # want: command-injection
    return jsonify(count=out.stdout.strip())
