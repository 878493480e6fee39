# vulnerable: the last case gives the word as it came
import os

from flask import Flask, request

app = Flask(__name__)


def signal(word):
    match word:
        case "reload":
            return "HUP"
        case other:
            return other


@app.post("/signal")
def send():
    os.system("pkill -u site -" + signal(request.form.get("signal", "reload")) + " worker")  # want: command-injection
    return "", 204
