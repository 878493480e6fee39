# safe: 7 * 42 - 106 is 188, so the constant is used
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.get("/lookup")
def lookup():
    number = 106
    asked = request.args.get("host", "")
    host = asked if 7 * 42 - number > 200 else "localhost"
    out = subprocess.run(["host", host], capture_output=True, text=True)  # ok: argument-injection
    return out.stdout
