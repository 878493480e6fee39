# vulnerable: 7 * 42 - 106 is 188, so the query's target is used
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.get("/lookup")
def lookup():
    number = 106
    asked = request.args.get("host", "")
    host = "localhost" if 7 * 42 - number > 200 else asked
    out = subprocess.run(["host", host], capture_output=True, text=True)  # want: argument-injection
    return out.stdout
