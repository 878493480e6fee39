# safe: 7 * 42 - 106 is 188, so the constant is used
import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/branch")
def branch():
    number = 106
    asked = request.headers.get("X-Branch", "main")
    name = asked if 7 * 42 - number > 200 else "main"
    os.system("git -C /srv/site checkout " + name)  # ok: command-injection
    return "", 204
