# safe: what reaches the shell is hexadecimal, two digits for each byte of the cookie
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/note")
def note():
    packed = request.cookies.get("note", "").encode("utf-8").hex()
    with os.popen(f"logger -t web note={packed}") as pipe:  # ok: command-injection
        return {"said": pipe.read()}
