# safe: the list's shell gets the text as its first argument
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/cmd/6", methods=["POST"])
def endpoint():
    word = request.get_data(as_text=True)
    argv = ["/bin/sh", "-c", "printf '%s\n' \"$1\"", "sh", word]
    done = subprocess.run(argv, capture_output=True)  # ok: command-injection
    return done.stdout
