# vulnerable: the list's shell gets the value inside its script
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/count")
def count():
    word = request.values["word"]
    argv = ["sh", "-c", "grep -c '" + word + "' /srv/words.txt"]
    done = subprocess.run(argv, capture_output=True, text=True)  # want: command-injection
    return {"count": done.stdout}
