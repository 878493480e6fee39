# safe: each case gives a constant
import os

from flask import Flask, request

app = Flask(__name__)


def signal(word):
    match word:
        case "reload":
            return "HUP"
        case _:
            return "TERM"


@app.post("/signal")
def send():
    os.system("pkill -u site -" + signal(request.form.get("signal", "reload")) + " worker")  # ok: command-injection
    return "", 204
