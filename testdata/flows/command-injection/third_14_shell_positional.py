# safe: the constant script gets the value as its argument
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/count")
def count():
    word = request.values["word"]
    argv = ["sh", "-c", 'grep -c -e "$1" /srv/words.txt', "count", word]
    done = subprocess.run(argv, capture_output=True, text=True)  # ok: command-injection
    return {"count": done.stdout}
