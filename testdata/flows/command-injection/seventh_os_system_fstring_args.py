# vulnerable: os system fstring args
import os
from flask import Flask, request

app = Flask(__name__)

@app.route("/ping")
def ping():
    host = request.args.get("host", "localhost")
    code = os.system(f"ping -c 1 {host}")  # want: command-injection
    return f"exit {code}"
