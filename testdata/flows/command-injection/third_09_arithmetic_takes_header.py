# vulnerable: 7 * 42 - 106 is 188, so the header's value is used
import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/branch")
def branch():
    number = 106
    asked = request.headers.get("X-Branch", "main")
    name = "main" if 7 * 42 - number > 200 else asked
    os.system("git -C /srv/site checkout " + name)  # want: command-injection
    return "", 204
