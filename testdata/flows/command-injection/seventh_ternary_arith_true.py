# vulnerable: ternary arith true
import os
from flask import Flask, request

app = Flask(__name__)

@app.route("/tern")
def tern():
    num = 86
    bar = request.cookies.get("dir", "/tmp") if (7 * 42) - num > 200 else "/tmp"
    with os.popen("ls " + bar) as fh:  # want: command-injection
        return fh.read()
