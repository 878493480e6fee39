# vulnerable: the list's shell reads the text as a script
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/cmd/6", methods=["POST"])
def endpoint():
    word = request.get_data(as_text=True)
    argv = ["/bin/sh", "-c", "printf '%s\n' " + word]
    done = subprocess.run(argv, capture_output=True)  # want: command-injection
    return done.stdout
